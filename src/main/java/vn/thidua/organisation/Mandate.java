package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.List;

/// A person holds a position in a unit for a term.
public record Mandate(MandateId id, PersonId person, PositionId position, UnitId unit, Term term) {

    /// Refuses to stand beside others of the same unit where the position is for one person only, or where the same
    /// person would hold it twice.
    void mustFit(List<Mandate> others, boolean sole) {
        for (var other : others) {
            if (!other.position.equals(position) || !other.term.meets(term)) continue;
            if (other.person.equals(person)) throw new OrganisationRefused.HeldAlready();
            if (sole) throw new OrganisationRefused.PositionTaken();
        }
    }

    Mandate over(LocalDate lastDay) {
        return new Mandate(id, person, position, unit, term.over(lastDay));
    }
}
