package vn.thidua.emulation.pact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Mandate;
import vn.thidua.organisation.MandateId;
import vn.thidua.organisation.People;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Who may represent whom: reads the organisation for the pact.
@Component
class Representatives {

    private final People people;
    private final Units units;

    Representatives(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    List<Party> parties(Occasion occasion, Representation chosen, LocalDate today) {
        var parties = new ArrayList<Party>();
        for (var member : occasion.members())
            parties.add(party(
                    occasion.site(),
                    member.n(),
                    member.role(),
                    member.unit(),
                    member.name(),
                    chosen.members().get(member.n())));
        var witness = chosen.witnessUnit();
        var name = unit(occasion.site(), witness).nameOn(today).orElseThrow(Missing::new);
        parties.add(party(occasion.site(), parties.size() + 1, Party.Role.WITNESS, witness, name, chosen.witness()));
        return parties;
    }

    private Party party(SiteId site, int n, Party.Role role, UnitId unit, String unitName, @Nullable MandateId chosen) {
        var mandate = people.mandates(unit).stream()
                .filter(one -> one.id().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new PactRefused.WithoutRepresentative(unitName));
        var person = people.of(site).stream()
                .filter(one -> one.id().equals(mandate.person()))
                .findFirst()
                .orElseThrow(Missing::new);
        var position = people.positions(site).stream()
                .filter(one -> one.id().equals(mandate.position()))
                .findFirst()
                .orElseThrow(Missing::new);
        return new Party(n, role, unit, unitName, person.id(), person.fullName(), position.id(), position.name());
    }

    private Unit unit(SiteId site, UnitId id) {
        return units.of(site).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    List<Mandate> mandates(UnitId unit) {
        return people.mandates(unit);
    }

    String name(SiteId site, vn.thidua.organisation.PersonId id) {
        return people.of(site).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Missing::new)
                .fullName();
    }
}
