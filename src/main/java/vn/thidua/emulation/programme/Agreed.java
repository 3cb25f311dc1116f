package vn.thidua.emulation.programme;

import java.util.List;
import java.util.Optional;
import vn.thidua.emulation.pact.PactTask;
import vn.thidua.emulation.pact.Plan;
import vn.thidua.emulation.pact.Target;
import vn.thidua.emulation.pact.TargetId;
import vn.thidua.organisation.UnitId;

/// What the pact asks of one member: all tasks in order, and of their targets those that are assigned to it.
public record Agreed(UnitId unit, List<PactTask> tasks) {

    public Agreed {
        tasks = List.copyOf(tasks);
    }

    /// Those of one task that are the member's.
    ///
    /// @param task from 0
    public List<Target> targets(int task) {
        return tasks.get(task).targets().stream()
                .filter(target -> plan(target).isPresent())
                .toList();
    }

    public Optional<Plan> plan(Target target) {
        return target.assignment().of(unit);
    }

    /// Refuses work for a target that is not the member's, and a goal below what was agreed.
    public void mustTake(int task, Item item) {
        if (item.target() == null) return;
        var target = target(task, item.target()).orElseThrow(ProgrammeRefused.PactChanged::new);
        item.mustReach(target, plan(target).orElseThrow());
    }

    /// Empty for a target of another task, or of nobody here.
    public Optional<Target> target(int task, TargetId id) {
        return targets(task).stream().filter(target -> target.id().equals(id)).findFirst();
    }
}
