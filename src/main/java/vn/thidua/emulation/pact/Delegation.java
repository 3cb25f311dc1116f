package vn.thidua.emulation.pact;

import java.time.LocalDate;
import vn.thidua.organisation.PersonId;

/// A representative lets somebody else sign, by a paper.
///
/// @param paper number, day and kind of the paper, as one would cite it
public record Delegation(PersonId to, String toName, String toTitle, String paper, LocalDate since, LocalDate until) {

    public Delegation {
        paper = paper.strip();
        toTitle = toTitle.strip();
        if (paper.isEmpty()) throw new PactRefused.DelegationWithoutPaper();
        if (toTitle.isEmpty()) throw new PactRefused.DelegateWithoutTitle();
        if (until.isBefore(since)) throw new PactRefused.DelegationEndsBeforeItBegins();
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && !day.isAfter(until);
    }
}
