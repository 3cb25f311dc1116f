package vn.thidua.emulation.example;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.demo.Sheet;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.registration.RegisteredTitle;
import vn.thidua.emulation.registration.RegistrationId;
import vn.thidua.emulation.registration.Registrations;
import vn.thidua.emulation.registration.SubjectKind;
import vn.thidua.emulation.registration.TitleList;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.ToldTime;
import vn.thidua.platform.Vietnam;

/// The titles that the demo's members registered before the day; one was given back and sent again.
@Component
class ExampleRegistrations {

    private static final Actor BY = Actor.SYSTEM;
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    private final Registrations registrations;
    private final BlocYears years;

    ExampleRegistrations(Registrations registrations, BlocYears years) {
        this.registrations = registrations;
        this.years = years;
    }

    void write(SiteId site, BlocYearId year, Sheet sheet, Map<String, UnitId> units) {
        for (var member : sheet.parts("members")) {
            var unit = Objects.requireNonNull(units.get(member.text("unit")), member.text("unit"));
            var id = on(member, "sent", () -> send(site, year, unit, member));
            member.part("returned").ifPresent(returned -> again(site, id, returned));
            on(sheet, "accepted", () -> {
                registrations.accept(BY, site, id);
                return id;
            });
        }
    }

    private interface Told {
        RegistrationId tell();
    }

    private static RegistrationId on(Sheet sheet, String day, Told told) {
        var at = LocalDate.parse(sheet.text(day)).atTime(AFTERNOON).atZone(Vietnam.ZONE);
        var ids = new java.util.ArrayList<RegistrationId>();
        ToldTime.at(at.toInstant(), () -> ids.add(told.tell()));
        return ids.getFirst();
    }

    private RegistrationId send(SiteId site, BlocYearId year, UnitId unit, Sheet member) {
        var id = registrations.begin(BY, site, year, unit);
        save(site, id, lines(member, years.year(site, year).nameOf(unit)));
        registrations.submit(BY, site, id);
        return id;
    }

    private void save(SiteId site, RegistrationId id, List<RegisteredTitle> lines) {
        var edition = registrations.registration(BY, site, id).edition();
        registrations.save(BY, site, id, edition, lines);
    }

    private void again(SiteId site, RegistrationId id, Sheet returned) {
        on(returned, "on", () -> {
            registrations.giveBack(BY, site, id, returned.text("reason"));
            return id;
        });
        on(returned, "again", () -> {
            var kept = registrations.registration(BY, site, id);
            save(site, id, lines(returned, kept.unitName()));
            registrations.submit(BY, site, id);
            return id;
        });
    }

    private static List<RegisteredTitle> lines(Sheet sheet, String unit) {
        return sheet.parts("lines").stream().map(line -> line(line, unit)).toList();
    }

    /// A line without a name is about the unit itself.
    private static RegisteredTitle line(Sheet line, String unit) {
        var person = line.find("person");
        return TitleList.shipped()
                .line(
                        person.isPresent() ? SubjectKind.INDIVIDUAL : SubjectKind.COLLECTIVE,
                        person.orElse(line.textOr("part", unit)),
                        line.text("title"),
                        line.text("level"),
                        line.textOr("note", ""));
    }
}
