package vn.thidua.emulation.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.emulation.dossier.DossierTurns.CouncilVote;
import vn.thidua.emulation.dossier.KeptDossier;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Sessions of the council: planned, called with members and rules as they are then, attended, and concluded, which
/// tells every dossier what came of it.
@Service
@Transactional
public class CouncilSessions {

    private final CouncilSessionStore store;
    private final CouncilStore councils;
    private final CouncilReading reading;
    private final CouncilTerms terms;
    private final CouncilOpinions opinions;
    private final DossierTurns dossiers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CouncilSessions(
            CouncilSessionStore store,
            CouncilStore councils,
            CouncilReading reading,
            CouncilTerms terms,
            CouncilOpinions opinions,
            DossierTurns dossiers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.councils = councils;
        this.reading = reading;
        this.terms = terms;
        this.opinions = opinions;
        this.dossiers = dossiers;
        this.events = events;
        this.clock = clock;
    }

    public KeptSession session(Actor actor, SiteId site, CouncilSessionId id) {
        return reading.seen(actor, site, id);
    }

    public boolean maySee(Actor actor, SiteId site, CouncilSessionId id) {
        return store.found(site, id)
                .filter(kept -> CouncilReading.maySee(actor, kept))
                .isPresent();
    }

    /// Sessions that have or had one of those dossiers on their list, the oldest first: what an archive keeps of them.
    public List<KeptSession> about(Actor actor, SiteId site, Set<DossierId> dossiers) {
        actor.must(CouncilRight.READ, Scope.of(site));
        return store.about(site, dossiers);
    }

    /// What the council may take now and no session has on its list, by code.
    public List<KeptDossier> waiting(Actor actor, SiteId site) {
        actor.must(CouncilRight.KEEP, Scope.of(site));
        var taken = new HashSet<>(store.taken(site));
        return terms.ready(site).stream()
                .filter(dossier -> !taken.contains(dossier.id()))
                .toList();
    }

    /// What the people were asked about each dossier on the list, until the outcome is told.
    public List<PeoplesOpinion> opinions(KeptSession kept) {
        return kept.state() == SessionState.PLANNED || kept.state() == SessionState.CALLED
                ? opinions.of(kept.site(), kept.items())
                : List.of();
    }

    /// How awards are called on a day.
    public Map<AwardCode, String> awards(LocalDate day) {
        return terms.names(day);
    }

    public CouncilSessionId plan(Actor actor, SiteId site, SessionPlan plan, List<DossierId> wanted) {
        actor.must(CouncilRight.KEEP, Scope.of(site));
        councils.profile(site).orElseThrow(CouncilRefused.WithoutProfile::new);
        var id = new CouncilSessionId(UUID.randomUUID());
        var items = list(site, id, wanted, plan.on());
        store.add(site, id, plan);
        store.list(id, items);
        events.publishEvent(new CouncilSessionPlanned(site, id, said(plan, items), actor));
        return id;
    }

    private List<Listed> list(SiteId site, CouncilSessionId id, List<DossierId> wanted, LocalDate day) {
        var taken = new ArrayList<KeptDossier>();
        for (var one : wanted) taken.add(dossiers.dossier(site, one));
        if (taken.isEmpty()) throw new CouncilRefused.WithoutDossiers();
        mustBeReady(taken);
        for (var dossier : taken)
            store.taking(dossier.id()).filter(other -> !other.equals(id)).ifPresent(_ -> {
                throw new CouncilRefused.DossierElsewhere(dossier.code());
            });
        return terms.listed(site, taken, day);
    }

    private void mustBeReady(List<KeptDossier> taken) {
        var codes = taken.stream()
                .filter(dossier -> !terms.ready(dossier))
                .map(KeptDossier::code)
                .collect(Collectors.joining(", "));
        if (!codes.isEmpty()) throw new CouncilRefused.DossierNotReady(codes);
    }

    private static String said(SessionPlan plan, List<Listed> items) {
        return plan.title() + " · " + plan.on() + " · " + plan.way() + " " + plan.mode() + " · " + items.size();
    }

    /// @param edition what the form was read from
    public void change(
            Actor actor, SiteId site, CouncilSessionId id, int edition, SessionPlan plan, List<DossierId> wanted) {
        var kept = reading.kept(actor, site, id).mustBe(SessionState.PLANNED);
        if (kept.edition() != edition) throw new CouncilRefused.ChangedMeanwhile();
        var items = list(site, id, wanted, plan.on());
        store.change(id, plan);
        store.list(id, items);
        events.publishEvent(new CouncilSessionPlanned(site, id, said(plan, items), actor));
    }

    /// Settles who sits, what is on the list and by which rules: what changes later touches none of it. Conflicts that
    /// are known are written down.
    public void call(Actor actor, SiteId site, CouncilSessionId id) {
        var kept = reading.kept(actor, site, id).mustBe(SessionState.PLANNED);
        var plan = kept.plan();
        var rules = terms.on(site, plan.on());
        if (plan.way() == CouncilWay.CIRCULATION && !rules.circulates())
            throw new CouncilRefused.CirculationNotAllowed(rules.circulatesSource());
        var seats = seats(site, plan);
        mustNotSit(plan, seats, rules);
        var items = list(site, id, kept.items().stream().map(Listed::dossier).toList(), plan.on());
        opinions.mustLetMeet(site, items, plan.on());
        if (plan.mode() == CouncilMode.SEALED)
            SealedTerms.mustLetCall(Holder.of(plan, KeptSession.presiding(plan, seats)), items);
        store.list(id, items);
        store.call(id, rules, seats, Bench.known(seats, items), clock.instant());
        events.publishEvent(new CouncilSessionCalled(site, id, seats.size() + " · " + items.size(), actor));
    }

    private List<Seated> seats(SiteId site, SessionPlan plan) {
        var part = plan.way() == CouncilWay.MEETING ? CouncilPart.PRESENT : CouncilPart.ABSENT;
        var seats = new ArrayList<Seated>();
        for (var member : councils.roster(site).on(plan.on())) seats.add(Seated.of(seats.size() + 1, member, part));
        if (seats.isEmpty()) throw new CouncilRefused.WithoutMembers();
        if (KeptSession.presiding(plan, seats).isEmpty()) throw new CouncilRefused.WithoutChair();
        return seats;
    }

    private static void mustNotSit(SessionPlan plan, List<Seated> seats, CouncilRules rules) {
        var secretary = plan.secretary();
        var sits = seats.stream()
                .anyMatch(seat -> seat.account() != null && secretary.is(seat.account())
                        || seat.name().equalsIgnoreCase(secretary.name()));
        if (sits && !rules.secretaryVotes())
            throw new CouncilRefused.SecretaryIsMember(secretary.name(), rules.secretarySource());
    }

    public void cancel(Actor actor, SiteId site, CouncilSessionId id, String reason) {
        var kept = reading.kept(actor, site, id);
        if (kept.state() != SessionState.PLANNED && !kept.settling()) throw new CouncilRefused.NotNow();
        if (reason.isBlank()) throw new CouncilRefused.WithoutReason();
        store.cancel(id, reason.strip());
        events.publishEvent(new CouncilSessionCancelled(site, id, reason.strip(), actor));
    }

    /// Who is there; whoever is not is absent, and may still vote in writing.
    public void attend(Actor actor, SiteId site, CouncilSessionId id, Set<Integer> present) {
        var kept = reading.kept(actor, site, id).mustSettle();
        if (kept.plan().way() == CouncilWay.CIRCULATION) throw new CouncilRefused.NotNow();
        for (var seat : kept.seats()) {
            var absent = seat.part() == CouncilPart.WRITTEN ? CouncilPart.WRITTEN : CouncilPart.ABSENT;
            store.attend(id, seat.n(), present.contains(seat.n()) ? CouncilPart.PRESENT : absent);
        }
        events.publishEvent(new CouncilSessionAttended(
                site, id, present.size() + "/" + kept.seats().size(), actor));
    }

    /// A conflict of interest, told by the member or written down by the office for them.
    public void declare(Actor actor, SiteId site, CouncilSessionId id, int seat, int item, String words) {
        var kept = declaring(actor, site, id, seat).mustSettle();
        kept.seats().stream().filter(one -> one.n() == seat).findFirst().orElseThrow(Missing::new);
        kept.items().stream().filter(one -> one.n() == item).findFirst().orElseThrow(Missing::new);
        var conflict = new Conflict(seat, item, Conflict.Kind.DECLARED, words);
        store.declare(id, conflict);
        events.publishEvent(new CouncilConflictDeclared(
                site,
                id,
                kept.seats().get(seat - 1).name() + " · "
                        + kept.items().get(item - 1).code() + " · " + conflict.words(),
                actor));
    }

    private KeptSession declaring(Actor actor, SiteId site, CouncilSessionId id, int seat) {
        if (actor.may(CouncilRight.KEEP, Scope.of(site))) return store.locked(site, id);
        if (!actor.mayAnywhere(CouncilRight.READ, site)) throw new Forbidden(CouncilRight.READ);
        var kept = store.locked(site, id);
        kept.seatOf(actor.account()).filter(own -> own.n() == seat).orElseThrow(() -> new Forbidden(CouncilRight.KEEP));
        return kept;
    }

    /// Takes a dossier off the list, for a reason: what was counted of it is not told to it.
    public void postpone(Actor actor, SiteId site, CouncilSessionId id, int item, String reason) {
        var kept = reading.kept(actor, site, id).mustBe(SessionState.CALLED);
        if (reason.isBlank()) throw new CouncilRefused.WithoutReason();
        var one = kept.items().stream()
                .filter(listed -> listed.n() == item && listed.stands())
                .findFirst()
                .orElseThrow(Missing::new);
        if (kept.ballot().filter(CouncilBallot.Open.class::isInstance).isPresent()
                || kept.ballot().filter(CouncilBallot.Closed.class::isInstance).isPresent())
            throw new CouncilRefused.NotNow();
        store.postpone(id, item, reason.strip());
        events.publishEvent(new CouncilDossierPostponed(site, id, one.code() + " · " + reason.strip(), actor));
    }

    /// What was said and concluded, for the minutes.
    public void note(Actor actor, SiteId site, CouncilSessionId id, String notes) {
        var kept = reading.kept(actor, site, id);
        if (kept.state() != SessionState.CALLED && kept.state() != SessionState.CONCLUDED)
            throw new CouncilRefused.NotNow();
        store.note(id, notes.strip());
        events.publishEvent(new CouncilSessionNoted(site, id, notes.strip(), actor));
    }

    /// Tells every dossier on the list what came of it, all of them or none.
    public void conclude(Actor actor, SiteId site, CouncilSessionId id) {
        var kept = reading.kept(actor, site, id).mustBe(SessionState.CALLED);
        if (!kept.certified()) throw new CouncilRefused.NotNow();
        var told =
                kept.results().stream().filter(result -> result.item().stands()).toList();
        mustBeReady(told.stream()
                .map(result -> dossiers.dossier(site, result.item().dossier()))
                .toList());
        opinions.mustLetTell(site, kept.items(), Vietnam.today(clock));
        store.conclude(id, clock.instant());
        for (var result : told)
            dossiers.voted(
                    actor,
                    site,
                    result.item().dossier(),
                    new CouncilVote(
                            id.value(),
                            result.passed(),
                            result.words(),
                            kept.plan().lastDay()));
        var passed = told.stream().filter(ItemResult::passed).count();
        events.publishEvent(new CouncilSessionConcluded(site, id, passed + "/" + told.size(), actor));
    }
}
