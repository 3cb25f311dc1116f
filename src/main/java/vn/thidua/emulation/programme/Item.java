package vn.thidua.emulation.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.pact.Plan;
import vn.thidua.emulation.pact.Target;
import vn.thidua.emulation.pact.TargetId;

/// A piece of work by which a member does its part of a task.
///
/// @param target of the pact that it serves; `null` for work that serves the task as a whole
/// @param goal the member's own, in the target's unit; `null` for what the pact asks
/// @param measures what is done
/// @param department who sees to it within the member
/// @param by the day by which it is done
public record Item(
        @Nullable TargetId target,
        @Nullable BigDecimal goal,
        String measures,
        String department,
        LocalDate by,
        String resources,
        String evidence) {

    public Item {
        measures = measures.strip();
        department = department.strip();
        resources = resources.strip();
        evidence = evidence.strip();
        if (measures.isEmpty()) throw new ProgrammeRefused.ItemWithoutMeasures();
        if (department.isEmpty()) throw new ProgrammeRefused.ItemWithoutDepartment();
        if (goal != null && target == null) throw new ProgrammeRefused.GoalWithoutTarget();
    }

    /// Refuses a goal that falls short of what was agreed: a member may do more, not less.
    void mustReach(Target agreed, Plan plan) {
        if (goal != null && !reaches(goal, agreed, plan)) throw new ProgrammeRefused.GoalFallsShort(agreed.content());
    }

    private static boolean reaches(BigDecimal goal, Target agreed, Plan plan) {
        return switch (plan) {
            case Plan.Done _ -> true;
            case Plan.Range(var from, var to) -> goal.compareTo(from) >= 0 && goal.compareTo(to) <= 0;
            case Plan.Value(var value) ->
                switch (agreed.direction()) {
                    case HIGHER -> goal.compareTo(value) >= 0;
                    case LOWER -> goal.compareTo(value) <= 0;
                    case REACH -> goal.compareTo(value) == 0;
                    case YES_NO -> true;
                };
        };
    }
}
