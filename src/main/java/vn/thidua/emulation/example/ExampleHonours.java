package vn.thidua.emulation.example;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.demo.DemoChapter;
import vn.thidua.demo.Sheet;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.Honours;
import vn.thidua.emulation.honours.NewHonour;
import vn.thidua.emulation.honours.Subject;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.ToldTime;
import vn.thidua.platform.Vietnam;

/// What units and people of the demo's province received before the product was there.
@Component
class ExampleHonours implements DemoChapter {

    private static final Actor BY = Actor.SYSTEM;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Honours honours;
    private final Units units;

    ExampleHonours(Honours honours, Units units) {
        this.honours = honours;
        this.units = units;
    }

    @Override
    @Transactional
    public void write(SiteId site, Sheet sheet, Map<String, UnitId> known) {
        for (var decision : sheet.parts("honours")) decided(site, decision, known);
    }

    private void decided(SiteId site, Sheet decision, Map<String, UnitId> known) {
        var id = UUID.randomUUID();
        var given = new ArrayList<NewHonour>();
        for (var key : decision.texts("collectives")) {
            var unit = unit(known, key);
            var name = name(site, unit, day(decision));
            given.add(honour(decision, new Subject(SubjectKind.COLLECTIVE, name, unit, null, "", ""), id));
        }
        for (var person : decision.parts("people")) {
            var unit = unit(known, person.text("unit"));
            var of = name(site, unit, day(decision));
            var subject =
                    new Subject(SubjectKind.INDIVIDUAL, person.text("name"), unit, null, of, person.text("position"));
            given.add(honour(decision, subject, id));
        }
        ToldTime.at(day(decision).atTime(MORNING).atZone(Vietnam.ZONE).toInstant(), () -> {
            honours.record(BY, site, given);
            honours.disclose(BY, site, id);
        });
    }

    private static UnitId unit(Map<String, UnitId> known, String key) {
        var unit = known.get(key);
        if (unit == null) throw new IllegalStateException("no unit " + key);
        return unit;
    }

    private String name(SiteId site, UnitId id, LocalDate on) {
        return units.of(site).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .flatMap(one -> one.nameOn(on))
                .orElseThrow();
    }

    private static LocalDate day(Sheet decision) {
        return LocalDate.parse(decision.text("decided"));
    }

    private static NewHonour honour(Sheet decision, Subject subject, UUID id) {
        var year = Integer.parseInt(decision.text("year"));
        return new NewHonour(
                subject,
                new AwardCode(decision.text("award")),
                year,
                LocalDate.of(year, Month.JANUARY, 1),
                LocalDate.of(year, Month.DECEMBER, 31),
                decision.text("merit"),
                decision.text("number"),
                day(decision),
                decision.text("issuer"),
                id);
    }
}
