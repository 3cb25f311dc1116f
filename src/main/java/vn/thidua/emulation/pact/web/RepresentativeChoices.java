package vn.thidua.emulation.pact.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.pact.KeptPact;
import vn.thidua.emulation.pact.Occasion;
import vn.thidua.organisation.People;
import vn.thidua.organisation.Position;
import vn.thidua.organisation.PositionId;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Who can be chosen to sign for whom: whoever holds a position today.
@Component
class RepresentativeChoices {

    private final People people;
    private final Units units;
    private final Clock clock;

    RepresentativeChoices(People people, Units units, Clock clock) {
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    FreezePage page(KeptPact kept, Map<String, String> typed, FieldErrors errors) {
        var occasion = kept.occasion();
        var names = names(occasion.site());
        var sole = people.positions(occasion.site()).stream()
                .filter(Position::sole)
                .map(Position::id)
                .collect(Collectors.toSet());
        var today = Vietnam.today(clock);
        var parties = occasion.members().stream()
                .map(member ->
                        new FreezePage.Choices(member.n(), member.name(), of(member.unit(), "", names, sole, today)))
                .toList();
        return new FreezePage(kept, parties, witnesses(occasion, names, sole, today), typed, errors);
    }

    /// Of every unit that is no member.
    private List<FreezePage.Choice> witnesses(
            Occasion occasion, Map<UUID, String> names, Set<PositionId> sole, LocalDate today) {
        var members = occasion.members().stream().map(Occasion.Member::unit).collect(Collectors.toSet());
        var witnesses = new ArrayList<FreezePage.Choice>();
        for (var unit : units.of(occasion.site()))
            if (!members.contains(unit.id()) && unit.existsOn(today))
                witnesses.addAll(of(unit.id(), unit.lastName() + ": ", names, sole, today));
        return witnesses;
    }

    /// Whoever alone has a position, as a head has, comes first.
    private List<FreezePage.Choice> of(
            UnitId unit, String before, Map<UUID, String> names, Set<PositionId> sole, LocalDate today) {
        return people.mandates(unit).stream()
                .filter(mandate -> mandate.term().holds(today))
                .sorted(Comparator.comparing(mandate -> !sole.contains(mandate.position())))
                .map(mandate -> new FreezePage.Choice(
                        unit.value(),
                        mandate.id().value(),
                        before
                                + Objects.requireNonNull(
                                        names.get(mandate.position().value())) + " "
                                + Objects.requireNonNull(
                                        names.get(mandate.person().value()))))
                .toList();
    }

    /// Of people and of positions, by their ids.
    private Map<UUID, String> names(SiteId site) {
        var names = new HashMap<UUID, String>();
        for (var person : people.of(site)) names.put(person.id().value(), person.fullName());
        for (var position : people.positions(site)) names.put(position.id().value(), position.name());
        return names;
    }
}
