package vn.thidua.emulation.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.emulation.pact.PactTask;
import vn.thidua.emulation.pact.Target;

/// What a programme says: one plan for each task of the pact, in its order.
public record Contents(List<TaskPlan> tasks) {

    public Contents {
        tasks = List.copyOf(tasks);
    }

    public static Contents empty(List<PactTask> tasks) {
        return new Contents(tasks.stream().map(_ -> TaskPlan.NOTHING).toList());
    }

    /// Refuses what does not fit the pact: goals below it, targets that are not the member's.
    void mustFit(Agreed agreed) {
        if (tasks.size() != agreed.tasks().size()) throw new ProgrammeRefused.PactChanged();
        for (var i = 0; i < tasks.size(); i++)
            if (tasks.get(i) instanceof TaskPlan.Work(var items)) for (var item : items) agreed.mustTake(i, item);
    }

    /// Refuses a task that is neither planned nor outside the member's function, and a target of the member's that no
    /// work serves.
    void mustBeComplete(Agreed agreed) {
        mustFit(agreed);
        for (var i = 0; i < tasks.size(); i++)
            if (tasks.get(i) instanceof TaskPlan.Work(var items)) {
                if (items.isEmpty())
                    throw new ProgrammeRefused.TaskNotPlanned(
                            i + 1, agreed.tasks().get(i).title());
                for (var target : agreed.targets(i))
                    if (!serves(items, target)) throw new ProgrammeRefused.TargetNotPlanned(target.content());
            }
    }

    private static boolean serves(List<Item> items, Target target) {
        return items.stream().anyMatch(item -> Objects.equals(item.target(), target.id()));
    }

    /// The member's own goal for a target, where it has one.
    public Optional<BigDecimal> goal(Target target) {
        return tasks.stream()
                .flatMap(plan -> plan instanceof TaskPlan.Work(var items) ? items.stream() : Stream.of())
                .filter(item -> target.id().equals(item.target()))
                .flatMap(item -> Stream.ofNullable(item.goal()))
                .findFirst();
    }

    /// How many tasks are planned or outside the member's function.
    public long settled() {
        return tasks.stream().filter(plan -> !plan.equals(TaskPlan.NOTHING)).count();
    }
}
