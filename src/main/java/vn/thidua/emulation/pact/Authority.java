package vn.thidua.emulation.pact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Mandate;
import vn.thidua.organisation.PersonId;

/// The proof that a person may sign for a party on a day: by a mandate, or by a delegation. Only [#of] makes one.
public final class Authority {

    private final Party party;
    private final PersonId person;
    private final String personName;
    private final LocalDate on;
    private final @Nullable Delegation delegation;

    private Authority(Party party, PersonId person, String personName, LocalDate on, @Nullable Delegation delegation) {
        this.party = party;
        this.person = person;
        this.personName = personName;
        this.on = on;
        this.delegation = delegation;
    }

    /// @param mandates all of the party's unit, of whatever time
    /// @throws PactRefused.WithoutAuthority where neither holds on that day
    static Authority of(Party party, Standing standing, LocalDate on, List<Mandate> mandates) {
        if (standing instanceof Standing.Delegated(var delegation)) {
            if (!delegation.holdsOn(on)) throw new PactRefused.WithoutAuthority(delegation.toName());
            return new Authority(party, delegation.to(), delegation.toName(), on, delegation);
        }
        if (mandates.stream().noneMatch(mandate -> gives(mandate, party, on)))
            throw new PactRefused.WithoutAuthority(party.personName());
        return new Authority(party, party.person(), party.personName(), on, null);
    }

    private static boolean gives(Mandate mandate, Party party, LocalDate on) {
        var term = mandate.term();
        return mandate.unit().equals(party.unit())
                && mandate.person().equals(party.person())
                && mandate.position().equals(party.position())
                && !on.isBefore(term.since())
                && (term.until() == null || !on.isAfter(term.until()));
    }

    public Party party() {
        return party;
    }

    public PersonId person() {
        return person;
    }

    public String personName() {
        return personName;
    }

    public LocalDate on() {
        return on;
    }

    public @Nullable Delegation delegation() {
        return delegation;
    }

    /// What stands in the signature block under the name of the unit.
    public String title() {
        return delegation == null ? party.title() : delegation.toTitle();
    }
}
