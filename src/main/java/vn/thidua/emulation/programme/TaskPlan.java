package vn.thidua.emulation.programme;

import java.util.List;

/// What a member makes of a task of the pact.
public sealed interface TaskPlan {

    /// Nothing yet where there are no items.
    record Work(List<Item> items) implements TaskPlan {
        public Work {
            items = List.copyOf(items);
        }
    }

    /// The task is none of the member's: it is not assigned, which is not the same as not done.
    record OutsideFunction(String why) implements TaskPlan {
        public OutsideFunction {
            why = why.strip();
            if (why.isEmpty()) throw new ProgrammeRefused.OutsideWithoutReason();
        }
    }

    TaskPlan NOTHING = new Work(List.of());
}
