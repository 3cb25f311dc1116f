package vn.thidua.emulation.bloc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.changes.Changes;
import vn.thidua.emulation.BlocId;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// The years of blocs: who is a member under which name, and how far the year has come.
@Service
@Transactional
public class BlocYears {

    private final BlocYearStore store;
    private final BlocStore blocs;
    private final Snapshot snapshot;
    private final BlocCalendars calendars;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BlocYears(
            BlocYearStore store,
            BlocStore blocs,
            Snapshot snapshot,
            BlocCalendars calendars,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.blocs = blocs;
        this.snapshot = snapshot;
        this.calendars = calendars;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /// For other rooms, which ask for rights of their own; missing where it is of another site.
    public BlocYear year(SiteId site, BlocYearId id) {
        return store.found(site, id).orElseThrow(Missing::new);
    }

    /// As readers know it: by the bloc's slug, and once its members are confirmed.
    public Optional<BlocYear> published(SiteId site, String bloc, int year) {
        return blocs.of(site).stream()
                .filter(one -> one.slug().value().equals(bloc))
                .flatMap(one -> store.of(site, one.id()).stream())
                .filter(one -> one.year() == year && one.state() != BlocYearState.PLANNED)
                .findFirst();
    }

    /// The latest first.
    public List<BlocYear> of(SiteId site, BlocId bloc) {
        return store.of(site, bloc);
    }

    /// Every year in which the unit was or is a member, the latest first.
    public List<BlocYear> ofUnit(UnitId unit) {
        return store.ofUnit(unit);
    }

    /// Opens a year with its members in that order, under the names they have on that day.
    public BlocYearId open(Actor actor, SiteId site, BlocId id, int year, LocalDate namedOn, List<UnitId> units) {
        actor.must(BlocRight.ARRANGE, Scope.of(site));
        if (year < 1948 || year > 2200) throw new BlocRefused.NoYear();
        var bloc = blocs.locked(site, id);
        if (store.of(site, id).stream().anyMatch(known -> known.year() == year)) throw new BlocRefused.YearOpen(year);
        var members = snapshot.members(site, units, namedOn);
        var opened = new BlocYear(
                new BlocYearId(UUID.randomUUID()),
                site,
                bloc,
                year,
                namedOn,
                members,
                Leadership.none(BlocYear.firstDay(year)),
                BlocYearState.PLANNED,
                null,
                1);
        mustBeInNoOtherBloc(opened);
        store.add(opened);
        calendars.fill(opened);
        changes.record(site, Blocs.subject(id));
        events.publishEvent(new BlocYearOpened(site, opened.id(), "", words(opened), actor));
        return opened.id();
    }

    /// Other members, or the same in another order, under the names of that day; only before they are confirmed.
    public void arrange(Actor actor, SiteId site, BlocYearId id, int seen, LocalDate namedOn, List<UnitId> units) {
        actor.must(BlocRight.ARRANGE, Scope.of(site));
        var before = locked(site, id, seen);
        var after = before.arranged(namedOn, snapshot.members(site, units, namedOn));
        mustBeInNoOtherBloc(after);
        store.saveMembers(after);
        changes.record(site, Blocs.subject(after.bloc().id()));
        events.publishEvent(new BlocMembersArranged(site, id, words(before), words(after), actor));
    }

    private void mustBeInNoOtherBloc(BlocYear year) {
        store.lockScope(year);
        for (var member : year.members())
            store.otherBloc(member.unit(), year.year(), year.bloc().scope(), year.id())
                    .ifPresent(other -> {
                        throw new BlocRefused.InAnotherBloc(member.name(), other);
                    });
    }

    /// Whom to ask at a member. For the emulation office, the head, and whoever acts for the member.
    public void contact(Actor actor, SiteId site, BlocYearId id, UnitId unit, String contact) {
        var year = store.locked(site, id);
        var own = actor.may(BlocRight.VIEW, Scope.of(site).unit(unit.value()));
        if (!own) mustLead(actor, year);
        year.nameOf(unit);
        store.saveContact(id, unit, contact.strip());
        events.publishEvent(new BlocMemberContactChanged(site, id, "", year.nameOf(unit), actor));
    }

    /// The next state of the year. The office takes any step, the head those from the drafting of the pact on.
    public void advance(Actor actor, SiteId site, BlocYearId id, int seen, BlocYearState to) {
        if (to == BlocYearState.MEMBERS_CONFIRMED) actor.must(BlocRight.ARRANGE, Scope.of(site));
        step(actor, site, id, seen, year -> year.advanced(to));
    }

    /// The year follows its pact, whose room has asked for the right: drafted, signed, and drafted again where it is
    /// amended before the year runs. Whatever the state, public pages are made anew.
    ///
    /// @param to `PACT_DRAFTING` or `PACT_SIGNED`
    /// @throws BlocRefused.MembersNotConfirmed before the members are confirmed
    public void follow(Actor actor, SiteId site, BlocYearId id, BlocYearState to) {
        come(actor, site, id, year -> year.followed(to));
    }

    /// The year is as far as its work, whose room has asked for the right. It never goes back.
    ///
    /// @param to a state after `RUNNING`
    /// @throws BlocRefused.PactNotSigned before the pact is signed
    public void reach(Actor actor, SiteId site, BlocYearId id, BlocYearState to) {
        come(actor, site, id, year -> year.reached(to));
    }

    private void come(Actor actor, SiteId site, BlocYearId id, UnaryOperator<BlocYear> step) {
        var before = store.locked(site, id);
        var after = step.apply(before);
        changes.record(site, Blocs.subject(after.bloc().id()));
        if (after.state() == before.state()) return;
        store.save(after);
        events.publishEvent(new BlocYearAdvanced(site, id, state(before), state(after), actor));
    }

    /// Another room has changed what it shows of the year: public pages are made anew.
    public void shownAnew(SiteId site, BlocYearId id) {
        changes.record(site, Blocs.subject(year(site, id).bloc().id()));
    }

    /// Lets the year rest, for instance while its members are being reorganised.
    public void suspend(Actor actor, SiteId site, BlocYearId id, int seen, String reason) {
        actor.must(BlocRight.ARRANGE, Scope.of(site));
        step(actor, site, id, seen, year -> year.resting(reason));
    }

    public void resume(Actor actor, SiteId site, BlocYearId id, int seen) {
        actor.must(BlocRight.ARRANGE, Scope.of(site));
        step(actor, site, id, seen, BlocYear::resumed);
    }

    private void step(Actor actor, SiteId site, BlocYearId id, int seen, UnaryOperator<BlocYear> step) {
        var found = store.locked(site, id);
        mustLead(actor, found);
        found.mustBe(seen);
        var after = step.apply(found);
        store.save(after);
        changes.record(site, Blocs.subject(after.bloc().id()));
        events.publishEvent(new BlocYearAdvanced(site, id, state(found), state(after), actor));
    }

    private BlocYear locked(SiteId site, BlocYearId id, int seen) {
        var year = store.locked(site, id);
        year.mustBe(seen);
        return year;
    }

    /// The emulation office, or whoever acts for the head of this day.
    void mustLead(Actor actor, BlocYear year) {
        mustLead(actor, year, Vietnam.today(clock));
    }

    static void mustLead(Actor actor, BlocYear year, LocalDate today) {
        if (actor.may(BlocRight.ARRANGE, Scope.of(year.site()))) return;
        var head = year.headOn(today);
        var scope = Scope.of(year.site());
        actor.must(BlocRight.LEAD, head.map(unit -> scope.unit(unit.value())).orElse(scope));
    }

    /// Whether this person keeps the calendar and the papers of the year today.
    public boolean mayLead(Actor actor, BlocYear year) {
        var scope = Scope.of(year.site());
        return actor.may(BlocRight.ARRANGE, scope)
                || year.headOn(Vietnam.today(clock))
                        .filter(head -> actor.may(BlocRight.LEAD, scope.unit(head.value())))
                        .isPresent();
    }

    /// Whether the pages of the year are for this person: the office, and whoever acts for a member.
    public boolean maySee(Actor actor, BlocYear year) {
        return BlocCalendars.maySee(actor, year);
    }

    private static String state(BlocYear year) {
        return year.state() + (year.suspended() == null ? "" : " · " + year.suspended());
    }

    private static String words(BlocYear year) {
        return year.title() + ": "
                + String.join(
                        ", ",
                        IntStream.range(0, year.members().size())
                                .mapToObj(i ->
                                        (i + 1) + ". " + year.members().get(i).name())
                                .toList());
    }
}
