package vn.thidua.emulation.registration;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Happening;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Registrations of titles. A member writes its own and sends it to the bloc; whoever leads the year accepts it or
/// gives it back with a reason. Members read each other's once they were sent.
@Service
@Transactional
public class Registrations {

    private final RegistrationStore store;
    private final RegistrationDays days;
    private final BlocYears years;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registrations(
            RegistrationStore store,
            RegistrationDays days,
            BlocYears years,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.days = days;
        this.years = years;
        this.events = events;
        this.clock = clock;
    }

    /// What the bloc accepted of each member, in the order of the members' names; those of which nothing is in force
    /// are left out. For other rooms, which ask for rights of their own.
    public List<Registered> accepted(SiteId site, BlocYearId year) {
        return store.ofYear(site, year).stream()
                .flatMap(kept -> Stream.ofNullable(kept.inForce())
                        .map(one -> new Registered(kept.unit(), kept.unitName(), one.lines(), one.late())))
                .toList();
    }

    /// Those of a year, which this person may see; what was not sent yet is the unit's own business.
    public List<KeptRegistration> ofYear(Actor actor, SiteId site, BlocYearId id) {
        if (!years.maySee(actor, years.year(site, id))) throw new Forbidden(BlocRight.VIEW);
        return store.ofYear(site, id);
    }

    public KeptRegistration registration(Actor actor, SiteId site, RegistrationId id) {
        var kept = store.found(site, id).orElseThrow(Missing::new);
        if (!mayRead(actor, kept)) throw new Forbidden(RegistrationRight.WRITE);
        return kept;
    }

    /// The unit's own people always, others once it was sent.
    public boolean mayRead(Actor actor, KeptRegistration kept) {
        return isOwn(actor, kept) || (kept.sent() != null && years.maySee(actor, years.year(kept.site(), kept.year())));
    }

    public boolean isOwn(Actor actor, KeptRegistration kept) {
        return actor.may(RegistrationRight.WRITE, kept.scope()) || actor.may(RegistrationRight.SUBMIT, kept.scope());
    }

    /// What this person reads of one that they may read: the unit's own people what they are writing, others what was
    /// sent last.
    public KeptRegistration.Revision read(Actor actor, KeptRegistration kept) {
        var sent = kept.sent();
        return sent == null || isOwn(actor, kept) ? kept.current() : sent;
    }

    /// Whether this person judges it: whoever leads the year, but nobody the own unit's.
    public boolean mayJudge(Actor actor, KeptRegistration kept) {
        return years.mayLead(actor, years.year(kept.site(), kept.year()))
                && (actor == Actor.SYSTEM || !isOwn(actor, kept));
    }

    /// Begins the registration of a member, once: whoever asks again is led to the same.
    ///
    /// @throws RegistrationRefused.MembersNotConfirmed before they are
    public RegistrationId begin(Actor actor, SiteId site, BlocYearId id, UnitId unit) {
        actor.must(RegistrationRight.WRITE, Scope.of(site).unit(unit.value()));
        var year = years.year(site, id);
        var member = year.member(unit).orElseThrow(Missing::new);
        if (year.state() == BlocYearState.PLANNED) throw new RegistrationRefused.MembersNotConfirmed();
        var begun = store.ofUnit(id, unit);
        if (begun.isPresent()) return begun.get();
        var draft = new Registration.Draft(new RegistrationId(UUID.randomUUID()), 1, List.of(), null);
        store.add(site, id, unit, member.name(), draft);
        store.step(draft, "BEGUN", 1, "", actor, clock.instant());
        events.publishEvent(new RegistrationBegun(site, draft.id(), member.name(), actor));
        return draft.id();
    }

    /// @param edition what the writer had read
    public void save(Actor actor, SiteId site, RegistrationId id, int edition, List<RegisteredTitle> lines) {
        var kept = store.locked(site, id);
        actor.must(RegistrationRight.WRITE, kept.scope());
        if (kept.edition() != edition) throw new RegistrationRefused.ChangedMeanwhile();
        var draft = draft(kept).with(lines);
        store.change(draft);
        events.publishEvent(new RegistrationChanged(site, id, kept.unitName() + ": " + lines.size(), actor));
    }

    private static Registration.Draft draft(KeptRegistration kept) {
        if (kept.registration() instanceof Registration.Draft draft) return draft;
        throw new RegistrationRefused.NotNow();
    }

    /// Sends it to the bloc, by the rules and the day that stand then.
    ///
    /// @throws RegistrationRefused.TooLate after the day, where the bloc has not opened it again
    public void submit(Actor actor, SiteId site, RegistrationId id) {
        var kept = own(actor, site, id);
        var terms = days.terms(site, kept.year());
        var sent = draft(kept).submit(clock.instant(), terms.taking(Vietnam.today(clock)));
        store.submit(sent, terms);
        told(actor, kept, sent, "SUBMITTED", "", RegistrationSubmitted::new);
    }

    private KeptRegistration own(Actor actor, SiteId site, RegistrationId id) {
        var kept = store.locked(site, id);
        actor.must(RegistrationRight.SUBMIT, kept.scope());
        return kept;
    }

    public void accept(Actor actor, SiteId site, RegistrationId id) {
        var kept = judged(actor, site, id);
        var accepted = sent(kept).accept();
        store.accept(accepted, clock.instant());
        told(actor, kept, accepted, "ACCEPTED", "", RegistrationAccepted::new);
    }

    public void giveBack(Actor actor, SiteId site, RegistrationId id, String reason) {
        var kept = judged(actor, site, id);
        var sent = sent(kept);
        var next = sent.giveBack(reason);
        store.giveBack(sent, next, reason.strip(), clock.instant());
        told(actor, kept, sent, "RETURNED", reason, RegistrationReturned::new);
    }

    private KeptRegistration judged(Actor actor, SiteId site, RegistrationId id) {
        var kept = store.locked(site, id);
        if (!years.mayLead(actor, years.year(site, kept.year()))) throw new Forbidden(BlocRight.LEAD);
        if (!mayJudge(actor, kept)) throw new RegistrationRefused.OwnRegistration();
        return kept;
    }

    private static Registration.Submitted sent(KeptRegistration kept) {
        if (kept.registration() instanceof Registration.Submitted sent) return sent;
        throw new RegistrationRefused.NotNow();
    }

    /// Takes back what was sent or accepted; it is kept as it was.
    public void withdraw(Actor actor, SiteId site, RegistrationId id, String reason) {
        var kept = own(actor, site, id);
        var withdrawn = switch (kept.registration()) {
            case Registration.Draft draft -> draft.withdraw(reason);
            case Registration.Submitted sent -> sent.withdraw(reason);
            case Registration.Accepted accepted -> accepted.withdraw(reason);
            case Registration.Withdrawn _ -> throw new RegistrationRefused.NotNow();
        };
        store.withdraw(withdrawn, clock.instant());
        told(actor, kept, withdrawn, "WITHDRAWN", reason, RegistrationWithdrawn::new);
    }

    /// Begins the next revision of what was accepted or withdrawn.
    public void revise(Actor actor, SiteId site, RegistrationId id, String reason) {
        var kept = own(actor, site, id);
        var next = switch (kept.registration()) {
            case Registration.Accepted accepted -> accepted.revise(reason);
            case Registration.Withdrawn withdrawn -> withdrawn.revise(reason);
            case Registration.Draft _, Registration.Submitted _ -> throw new RegistrationRefused.NotNow();
        };
        store.addRevision(next);
        told(actor, kept, next, "REVISED", reason, RegistrationRevised::new);
    }

    /// A happening of a registration, told with the member's name and the reason.
    private interface Telling {
        Happening of(SiteId site, RegistrationId id, String after, Actor by);
    }

    private void told(
            Actor actor, KeptRegistration kept, Registration after, String what, String reason, Telling telling) {
        store.step(after, what, after.revision(), reason.strip(), actor, clock.instant());
        var words = kept.unitName() + (reason.isBlank() ? "" : ": " + reason.strip());
        events.publishEvent(telling.of(kept.site(), after.id(), words, actor));
    }
}
