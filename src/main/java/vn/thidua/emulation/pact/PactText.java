package vn.thidua.emulation.pact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import vn.thidua.platform.Missing;

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

    /// Refuses a place that the text does not have: neither a part nor the number of a task.
    void mustHave(String place) {
        if (place.matches("[1-9][0-9]?") && Integer.parseInt(place) <= tasks.size()) return;
        if (Arrays.stream(Part.values()).noneMatch(part -> part.name().equals(place))) throw new Missing();
    }

    /// The same, with other words in one place: a whole part, or the title of a task.
    PactText with(String place, String words) {
        if (place.matches("[1-9][0-9]?")) {
            var changed = new ArrayList<>(tasks);
            changed.set(
                    Integer.parseInt(place) - 1,
                    tasks.get(Integer.parseInt(place) - 1).titled(words));
            return new PactText(bases, purpose, changed, organisation, commitment);
        }
        return switch (Part.valueOf(place)) {
            case BASES -> new PactText(words, purpose, tasks, organisation, commitment);
            case PURPOSE -> new PactText(bases, words, tasks, organisation, commitment);
            case ORGANISATION -> new PactText(bases, purpose, tasks, words, commitment);
            case COMMITMENT -> new PactText(bases, purpose, tasks, organisation, words);
        };
    }

    /// The same for a later year: targets of their own, their periods moved on.
    PactText movedOn(int years) {
        return new PactText(
                bases, purpose, tasks.stream().map(task -> task.movedOn(years)).toList(), organisation, commitment);
    }

    /// Refuses to be signed while something is missing.
    void mustBeComplete() {
        for (var part : Part.values()) if (of(part).isEmpty()) throw new PactRefused.PartMissing(part);
        if (tasks.isEmpty()) throw new PactRefused.WithoutTasks();
        for (var task : tasks) if (task.targets().isEmpty()) throw new PactRefused.TaskWithoutTargets(task.title());
    }
}
