package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A unit of an agency: its names through time, and who took its place when it ended.
///
/// @param names the oldest first, never empty
/// @param endedOn the first day on which it is no more; `null` while it has no end
public record Unit(
        UnitId id, List<UnitName> names, @Nullable LocalDate endedOn, Set<UnitId> successors) {

    public Unit {
        names = List.copyOf(names);
        successors = Set.copyOf(successors);
        if (names.isEmpty()) throw new OrganisationRefused.WithoutName();
        for (var i = 1; i < names.size(); i++)
            if (!names.get(i).since().isAfter(names.get(i - 1).since()))
                throw new OrganisationRefused.NotAfterTheLastName(
                        names.get(i - 1).name());
    }

    static Unit founded(UnitId id, String name, LocalDate on) {
        return new Unit(id, List.of(new UnitName(name, on)), null, Set.of());
    }

    Unit renamed(String name, LocalDate on) {
        if (endedOn != null) throw new OrganisationRefused.EndedAlready(lastName());
        var next = new UnitName(name, on);
        if (next.name().equals(lastName())) throw new OrganisationRefused.SameName(lastName());
        var all = new ArrayList<>(names);
        all.add(next);
        return new Unit(id, all, null, Set.of());
    }

    /// A unit lives for at least a day under each of its names.
    Unit ended(LocalDate on, Set<UnitId> successors) {
        if (endedOn != null) throw new OrganisationRefused.EndedAlready(lastName());
        if (!on.isAfter(names.getLast().since())) throw new OrganisationRefused.NotAfterTheLastName(lastName());
        if (successors.contains(id)) throw new OrganisationRefused.SuccessorOfItself(lastName());
        return new Unit(id, names, on, successors);
    }

    public LocalDate foundedOn() {
        return names.getFirst().since();
    }

    public String lastName() {
        return names.getLast().name();
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(foundedOn()) && (endedOn == null || day.isBefore(endedOn));
    }

    /// Empty before it was founded and from the day on which it ended.
    public Optional<String> nameOn(LocalDate day) {
        if (!existsOn(day)) return Optional.empty();
        return names.reversed().stream()
                .filter(name -> !name.since().isAfter(day))
                .findFirst()
                .map(UnitName::name);
    }

    void mustExistOn(LocalDate day) {
        if (!existsOn(day)) throw new OrganisationRefused.NotThere(lastName());
    }

    /// Refuses a mandate that begins before the unit does or lasts beyond its end.
    void mustTake(Term term) {
        mustExistOn(term.since());
        if (endedOn != null && !term.endsBefore(endedOn)) throw new OrganisationRefused.NotThere(lastName());
    }
}
