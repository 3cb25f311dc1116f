package vn.thidua.organisation.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One unit: its names, who took its place, who held and holds what.
public record UnitPage(
        UUID id,
        LocalDate today,
        LocalDate foundedOn,
        @Nullable LocalDate endedOn,
        List<Name> names,
        List<Other> successors,
        List<Predecessor> predecessors,
        List<Held> held,
        List<Other> others,
        List<Choice> people,
        List<Choice> positions,
        Form form) {

    /// @param until the last day of the name; `null` while it has none
    public record Name(
            String name, LocalDate since, @Nullable LocalDate until) {}

    public record Other(UUID id, String name) {}

    /// A unit whose place this one took.
    ///
    /// @param on the first day on which it was no more
    public record Predecessor(UUID id, String name, LocalDate on) {}

    /// One point of the history: a new name, or a unit whose place this one took then.
    public record Step(
            LocalDate on, @Nullable Name name, @Nullable Predecessor predecessor) {}

    public record Choice(UUID id, String name) {}

    public record Held(
            UUID id,
            String person,
            String position,
            LocalDate since,
            @Nullable LocalDate until) {

        boolean on(LocalDate day) {
            return !since.isAfter(day) && (until == null || !until.isBefore(day));
        }

        public boolean open(LocalDate today) {
            return until == null || !until.isBefore(today);
        }
    }

    public String name() {
        return names.getLast().name();
    }

    /// Names and predecessors in the order of their days.
    public List<Step> steps() {
        return Stream.concat(
                        names.stream().map(name -> new Step(name.since(), name, null)),
                        predecessors.stream().map(other -> new Step(other.on(), null, other)))
                .sorted(Comparator.comparing(Step::on))
                .toList();
    }

    public boolean ended() {
        return endedOn != null;
    }

    public boolean now(Held one) {
        return one.on(today);
    }
}
