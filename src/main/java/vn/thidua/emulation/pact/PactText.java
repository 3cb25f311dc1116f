package vn.thidua.emulation.pact;

import java.util.HashSet;
import java.util.List;

/// All that a pact says, in the order in which it says it.
///
/// @param bases one legal basis a line
public record PactText(String bases, String purpose, List<PactTask> tasks, String organisation, String commitment) {

    /// The parts that are plain text, as comments name them.
    public enum Part {
        BASES,
        PURPOSE,
        ORGANISATION,
        COMMITMENT
    }

    public PactText {
        bases = bases.strip();
        purpose = purpose.strip();
        organisation = organisation.strip();
        commitment = commitment.strip();
        tasks = List.copyOf(tasks);
        var seen = new HashSet<TargetId>();
        for (var task : tasks)
            for (var target : task.targets())
                if (!seen.add(target.id())) throw new IllegalArgumentException("a target stands twice");
    }

    public String of(Part part) {
        return switch (part) {
            case BASES -> bases;
            case PURPOSE -> purpose;
            case ORGANISATION -> organisation;
            case COMMITMENT -> commitment;
        };
    }

    /// Refuses to be signed while something is missing.
    void mustBeComplete() {
        for (var part : Part.values()) if (of(part).isEmpty()) throw new PactRefused.PartMissing(part);
        if (tasks.isEmpty()) throw new PactRefused.WithoutTasks();
        for (var task : tasks) if (task.targets().isEmpty()) throw new PactRefused.TaskWithoutTargets(task.title());
    }
}
