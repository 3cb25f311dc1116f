package vn.thidua.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.People;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.PositionId;
import vn.thidua.organisation.Term;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// The agencies of the demo's province through the years, and who led them.
@Component
class DemoOrganisation {

    private static final Actor BY = Actor.SYSTEM;

    private final Units units;
    private final People people;

    DemoOrganisation(Units units, People people) {
        this.units = units;
        this.people = people;
    }

    /// Gives each unit by the key that it has in the sheet.
    @Transactional
    public Map<String, UnitId> found(SiteId site, Sheet sheet) {
        var positions = positions(site, sheet);
        var persons = new HashMap<String, PersonId>();
        var founded = new LinkedHashMap<String, UnitId>();
        for (var unit : sheet.parts("units")) {
            var id = units.found(BY, site, unit.text("name"), day(unit, "founded"));
            founded.put(unit.text("key"), id);
            for (var name : unit.parts("renamed")) units.rename(BY, site, id, name.text("name"), day(name, "on"));
            for (var mandate : unit.parts("people")) {
                var person = persons.computeIfAbsent(mandate.text("name"), name -> people.add(BY, site, name));
                people.appoint(BY, site, person, known(positions, mandate.text("position")), id, term(mandate));
            }
        }
        for (var merger : sheet.parts("mergers")) merge(site, merger, founded);
        return founded;
    }

    private Map<String, PositionId> positions(SiteId site, Sheet sheet) {
        return sheet.parts("positions").stream()
                .collect(Collectors.toMap(
                        position -> position.text("name"),
                        position -> people.addPosition(
                                BY, site, position.text("name"), Boolean.parseBoolean(position.text("sole")))));
    }

    private void merge(SiteId site, Sheet merger, Map<String, UnitId> founded) {
        var ending =
                merger.texts("units").stream().map(key -> known(founded, key)).collect(Collectors.toSet());
        units.merge(BY, site, ending, known(founded, merger.text("into")), day(merger, "on"));
    }

    private static <T> T known(Map<String, T> all, String key) {
        return Objects.requireNonNull(all.get(key), key);
    }

    private static Term term(Sheet mandate) {
        return new Term(
                day(mandate, "since"),
                mandate.find("until").map(LocalDate::parse).orElse(null));
    }

    private static LocalDate day(Sheet sheet, String key) {
        return LocalDate.parse(sheet.text(key));
    }
}
