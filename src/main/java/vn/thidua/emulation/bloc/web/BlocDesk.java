package vn.thidua.emulation.bloc.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.design.Frame;
import vn.thidua.emulation.BlocId;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocCalendars;
import vn.thidua.emulation.bloc.BlocEntry;
import vn.thidua.emulation.bloc.BlocLeaders;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYearDoor;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.bloc.Blocs;
import vn.thidua.emulation.bloc.ReminderDays;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Puts together what the pages of the desk show.
@Component
class BlocDesk {

    // what is overdue for longer is history: it stands on the page of its year
    private static final int SHOWN_MONTHS = 6;

    private static final int MOST = 20;

    private final Blocs blocs;
    private final BlocYears years;
    private final BlocLeaders leaders;
    private final BlocCalendars calendars;
    private final Units units;
    private final ReminderDays days;
    private final Clock clock;

    private final List<BlocYearDoor> doors;

    BlocDesk(
            Blocs blocs,
            BlocYears years,
            BlocLeaders leaders,
            BlocCalendars calendars,
            Units units,
            ReminderDays days,
            Clock clock,
            List<BlocYearDoor> doors) {
        this.doors = doors;
        this.blocs = blocs;
        this.years = years;
        this.leaders = leaders;
        this.calendars = calendars;
        this.units = units;
        this.days = days;
        this.clock = clock;
    }

    BlocsPage list(Actor actor, BlocForm form) {
        mustSee(actor);
        var rows = blocs.of(site()).stream()
                .map(bloc -> {
                    var seen = years.of(site(), bloc.id()).stream()
                            .filter(year -> years.maySee(actor, year))
                            .toList();
                    return new BlocsPage.Row(bloc, seen, seen.isEmpty() ? null : seen.getFirst());
                })
                .filter(row -> arranges(actor) || !row.years().isEmpty())
                .toList();
        var pressing = rows.stream()
                .flatMap(row -> row.years().stream())
                .flatMap(year -> calendars.of(actor, site(), year.id()).stream()
                        .filter(entry ->
                                entry.pressing(today(), days) && entry.due().isAfter(today().minusMonths(SHOWN_MONTHS)))
                        .map(entry -> new BlocCalendars.Entry(year, entry)))
                .sorted(Comparator.comparing(entry -> entry.what().due()))
                .limit(MOST)
                .toList();
        return new BlocsPage(rows, pressing, today(), arranges(actor), days.notice(), form);
    }

    BlocPage bloc(Actor actor, BlocId id, BlocForm form) {
        mustSee(actor);
        var bloc = blocs.bloc(site(), id);
        var seen = years.of(site(), id).stream()
                .filter(year -> years.maySee(actor, year))
                .toList();
        if (seen.isEmpty() && !arranges(actor)) throw new Forbidden(BlocRight.VIEW);
        var names = units.of(site()).stream().collect(Collectors.toMap(Unit::id, Unit::lastName));
        var turns = blocs.turns(id).stream()
                .map(turn -> new BlocPage.Turning(
                        turn.year(),
                        names.getOrDefault(turn.unit(), ""),
                        turn.unit().value()))
                .toList();
        var before = seen.isEmpty() ? null : seen.getFirst();
        return new BlocPage(bloc, seen, choices(before), turns, arranges(actor), form, today());
    }

    /// Units there are today, and those that are members.
    private List<BlocPage.Choice> choices(@org.jspecify.annotations.Nullable BlocYear year) {
        return units.of(site()).stream()
                .filter(unit -> unit.existsOn(today())
                        || year != null && year.member(unit.id()).isPresent())
                .map(unit -> new BlocPage.Choice(
                        unit.id().value(),
                        unit.lastName(),
                        year == null
                                ? ""
                                : year.member(unit.id())
                                        .map(member -> Integer.toString(member.place()))
                                        .orElse("")))
                .toList();
    }

    BlocYearPage year(Actor actor, BlocYearId id, BlocForm form) {
        var year = years.year(site(), id);
        var entries = calendars.of(actor, site(), id);
        var feeds = new LinkedHashMap<UnitId, String>();
        for (var member : year.members())
            if (arranges(actor) || acts(actor, member.unit()))
                feeds.put(
                        member.unit(),
                        calendars.secret(actor, site(), member.unit()).orElse(""));
        return new BlocYearPage(
                year,
                entries,
                leaders.minutes(actor, site(), id),
                choices(year),
                feeds,
                arranges(actor),
                years.mayLead(actor, year),
                form,
                today(),
                days,
                doors.stream().filter(door -> door.open().test(actor, year)).toList());
    }

    List<BlocEntry> entries(Actor actor, BlocYearId id) {
        return calendars.of(actor, site(), id);
    }

    private static boolean acts(Actor actor, UnitId unit) {
        return actor.may(BlocRight.VIEW, Scope.of(site()).unit(unit.value()));
    }

    private static boolean arranges(Actor actor) {
        return actor.may(BlocRight.ARRANGE, Scope.of(site()));
    }

    static void mustSee(Actor actor) {
        for (var right : BlocRight.values()) if (actor.mayAnywhere(right, site())) return;
        throw new Forbidden(BlocRight.VIEW);
    }

    LocalDate today() {
        return Vietnam.today(clock);
    }

    static SiteId site() {
        return Frame.current().site();
    }
}
