package vn.thidua.emulation.bloc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.changes.Changes;
import vn.thidua.design.Words;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Who leads a bloc year: heads and deputies, elected or assigned, and the minutes of handing over.
@Service
@Transactional
public class BlocLeaders {

    private final BlocYearStore store;
    private final Snapshot snapshot;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BlocLeaders(
            BlocYearStore store, Snapshot snapshot, Changes changes, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.snapshot = snapshot;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /// A member leads from that day until another one does; the first one from the first day of the year.
    public void elect(
            Actor actor, SiteId site, BlocYearId id, int seen, UnitId unit, LocalDate since, Grounds grounds) {
        var changed = change(actor, site, id, seen, led -> led.headed(unit, since, grounds));
        var after = changed.after.nameOf(unit) + " từ " + Words.day(since) + words(grounds);
        events.publishEvent(new LeaderElected(site, id, head(changed.before, since), after, actor));
    }

    /// A member is deputy from that day.
    ///
    /// @param until the last day; `null` while it has none
    public void deputise(
            Actor actor,
            SiteId site,
            BlocYearId id,
            int seen,
            UnitId unit,
            LocalDate since,
            @Nullable LocalDate until,
            Grounds grounds) {
        var changed = change(actor, site, id, seen, led -> led.deputised(unit, since, until, grounds));
        var after = changed.after.nameOf(unit) + " từ " + Words.day(since)
                + (until == null ? "" : " đến " + Words.day(until)) + words(grounds);
        events.publishEvent(new DeputyElected(site, id, "", after, actor));
    }

    /// Ends a deputy's post with that day.
    public void relieve(Actor actor, SiteId site, BlocYearId id, int seen, UnitId unit, LocalDate lastDay) {
        var changed = change(actor, site, id, seen, led -> led.relieved(unit, lastDay));
        var after = changed.after.nameOf(unit) + " đến hết " + Words.day(lastDay);
        events.publishEvent(new DeputyRelieved(site, id, "", after, actor));
    }

    /// Starts over, while the members are not confirmed: for what was written down by mistake.
    public void clear(Actor actor, SiteId site, BlocYearId id, int seen) {
        actor.must(BlocRight.ARRANGE, Scope.of(site));
        var before = store.locked(site, id);
        before.mustBe(seen);
        store.saveLeadership(before.unled());
        changes.record(site, Blocs.subject(before.bloc().id()));
        events.publishEvent(new LeadershipCleared(site, id, head(before, BlocYear.firstDay(before.year())), "", actor));
    }

    private record Changed(BlocYear before, BlocYear after) {}

    private Changed change(Actor actor, SiteId site, BlocYearId id, int seen, UnaryOperator<Leadership> how) {
        actor.must(BlocRight.ARRANGE, Scope.of(site));
        var before = store.locked(site, id);
        before.mustBe(seen);
        var after = before.led(how.apply(before.leadership()));
        store.saveLeadership(after);
        changes.record(site, Blocs.subject(after.bloc().id()));
        return new Changed(before, after);
    }

    /// Writes down that the lead was handed over; to a member or, for the next year, to whoever will lead it.
    public void handOver(Actor actor, SiteId site, BlocYearId id, Minutes minutes) {
        var year = store.locked(site, id);
        BlocYears.mustLead(actor, year, Vietnam.today(clock));
        if (minutes.on().isAfter(Vietnam.today(clock))) throw new BlocRefused.InTheFuture();
        minutes.mustComeFromTheHead(year);
        var to = snapshot.name(site, minutes.to(), minutes.on());
        var kept = new Minutes.Kept(minutes, year.nameOf(minutes.from()), to);
        store.keep(UUID.randomUUID(), id, kept, clock.instant());
        events.publishEvent(
                new LeadershipHandedOver(site, id, kept.fromName(), to + " · " + Words.day(minutes.on()), actor));
    }

    /// The earliest first. For those who may see the year.
    public List<Minutes.Kept> minutes(Actor actor, SiteId site, BlocYearId id) {
        var year = store.found(site, id).orElseThrow(Missing::new);
        BlocCalendars.mustSee(actor, year);
        return store.minutes(id);
    }

    private static String head(BlocYear year, LocalDate day) {
        return year.headOn(day).map(year::nameOf).orElse("");
    }

    private static String words(Grounds grounds) {
        return " · " + grounds.way() + " " + grounds.number() + ", " + Words.day(grounds.on());
    }
}
