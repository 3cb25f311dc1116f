package vn.thidua.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One unit: its names, who took its place, who held and holds what.
public record UnitPage(
        UUID id,
        LocalDate today,
        LocalDate foundedOn,
        @Nullable LocalDate endedOn,
        List<Name> names,
        List<Other> successors,
        List<Other> predecessors,
        List<Held> held,
        List<Other> others,
        List<Choice> people,
        List<Choice> positions,
        Form form) {

    /// @param until the last day of the name; `null` while it has none
    public record Name(
            String name, LocalDate since, @Nullable LocalDate until) {}

    public record Other(UUID id, String name) {}

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

    public boolean ended() {
        return endedOn != null;
    }

    public boolean now(Held one) {
        return one.on(today);
    }
}
