package vn.thidua.emulation.registration.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.design.Frame;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocMember;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.registration.KeptRegistration;
import vn.thidua.emulation.registration.RegisteredTitle;
import vn.thidua.emulation.registration.RegistrationDays;
import vn.thidua.emulation.registration.RegistrationId;
import vn.thidua.emulation.registration.RegistrationRight;
import vn.thidua.emulation.registration.Registrations;
import vn.thidua.emulation.registration.TitleList;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Puts together what the pages of registrations show.
@Component
class RegistrationReading {

    private final Registrations registrations;
    private final RegistrationDays days;
    private final BlocYears years;
    private final Clock clock;

    RegistrationReading(Registrations registrations, RegistrationDays days, BlocYears years, Clock clock) {
        this.registrations = registrations;
        this.days = days;
        this.years = years;
        this.clock = clock;
    }

    static SiteId site() {
        return Frame.current().site();
    }

    RegistrationBoard board(Actor actor, BlocYearId id, RegistrationBoard.Notice notice) {
        var all = registrations.ofYear(actor, site(), id);
        var year = years.year(site(), id);
        var terms = days.terms(site(), id);
        var known = new HashMap<UnitId, KeptRegistration>();
        for (var kept : all) known.put(kept.unit(), kept);
        return new RegistrationBoard(
                year,
                terms,
                terms.taking(Vietnam.today(clock)),
                years.mayLead(actor, year),
                year.members().stream()
                        .map(member -> row(actor, member, known.get(member.unit())))
                        .toList(),
                counted(all),
                notice);
    }

    private RegistrationBoard.Row row(Actor actor, BlocMember member, @Nullable KeptRegistration kept) {
        var unit = member.unit().value();
        var own = actor.may(RegistrationRight.WRITE, Scope.of(site()).unit(unit));
        if (kept == null) return new RegistrationBoard.Row(unit, member.name(), null, "NONE", false, -1, true, own);
        var sent = kept.sent();
        var mayRead = registrations.mayRead(actor, kept);
        return new RegistrationBoard.Row(
                unit,
                member.name(),
                mayRead ? kept.registration().id().value() : null,
                kept.state(),
                sent != null && sent.late(),
                sent == null ? -1 : sent.lines().size(),
                kept.inForce() == null && !kept.state().equals("SUBMITTED"),
                own);
    }

    /// By title: what is in force, and what waits to be judged, in the order of the list.
    private static List<RegistrationBoard.Counted> counted(List<KeptRegistration> all) {
        var names = new LinkedHashMap<String, String>();
        for (var title : TitleList.shipped().titles()) names.put(title.code(), title.name());
        var accepted = new HashMap<String, Integer>();
        var waiting = new HashMap<String, Integer>();
        for (var kept : all) {
            var inForce = kept.inForce();
            if (inForce != null) count(inForce.lines(), accepted, names);
            if (kept.state().equals("SUBMITTED")) count(kept.current().lines(), waiting, names);
        }
        var counted = new ArrayList<RegistrationBoard.Counted>();
        names.forEach((code, name) -> {
            var one = new RegistrationBoard.Counted(
                    code, name, accepted.getOrDefault(code, 0), waiting.getOrDefault(code, 0));
            if (one.all() > 0) counted.add(one);
        });
        return counted;
    }

    private static void count(List<RegisteredTitle> lines, Map<String, Integer> into, Map<String, String> names) {
        for (var line : lines) {
            names.putIfAbsent(line.code(), line.name());
            into.merge(line.code(), 1, Integer::sum);
        }
    }

    RegistrationPage page(Actor actor, UUID id, RegistrationPage.Notice notice) {
        var kept = registrations.registration(actor, site(), new RegistrationId(id));
        var terms = days.terms(site(), kept.year());
        return new RegistrationPage(
                kept,
                years.year(site(), kept.year()),
                terms,
                terms.taking(Vietnam.today(clock)),
                registrations.read(actor, kept),
                registrations.isOwn(actor, kept),
                actor.may(RegistrationRight.WRITE, kept.scope()),
                actor.may(RegistrationRight.SUBMIT, kept.scope()),
                registrations.mayJudge(actor, kept),
                notice);
    }
}
