package vn.thidua.emulation.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// Proposals for the rooms that take them on after appraisal: council, decision, disclosure.
@Service
@Transactional
public class DossierTurns {

    private final DossierStore store;
    private final DossierTrack track;
    private final DossierYears years;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DossierTurns(
            DossierStore store,
            DossierTrack track,
            DossierYears years,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.track = track;
        this.years = years;
        this.events = events;
        this.clock = clock;
    }

    /// What a council made of a proposal.
    ///
    /// @param words `10/11 đồng ý (90,9%); cần 90% của 11`
    public record CouncilVote(UUID session, boolean passed, String words, LocalDate on) {}

    /// For other rooms, which ask for rights of their own; missing where it is of another site.
    public KeptDossier dossier(SiteId site, DossierId id) {
        return store.found(site, id).orElseThrow(Missing::new);
    }

    /// All in that state, by their code.
    public List<KeptDossier> in(SiteId site, DossierState state) {
        return store.in(site, state);
    }

    public List<KeptDossier> of(SiteId site, BlocYearId year) {
        return store.of(site, year);
    }

    private static void must(Actor actor, SiteId site) {
        actor.must(DossierRight.TURN, Scope.of(site));
    }

    /// What the council voted: it goes on, or it is rejected with those words.
    public void voted(Actor actor, SiteId site, DossierId id, CouncilVote vote) {
        must(actor, site);
        var before = track.locked(site, id);
        var after = before.voted(vote.passed(), vote.words(), store.consults(id));
        store.save(after);
        store.votedIn(id, vote.session());
        track.taken(actor, before, after, "VOTED", vote.words(), vote.on());
    }

    /// Laid before whoever decides, by a letter.
    public void proposed(Actor actor, SiteId site, List<DossierId> ids, String letter, LocalDate on) {
        must(actor, site);
        each(site, ids, before -> {
            var after = before.proposed();
            store.save(after);
            track.taken(actor, before, after, "PROPOSED", letter, on);
        });
    }

    private interface Step {
        void take(KeptDossier before);
    }

    /// In the order of their ids, so that two who do this at once do not wait for each other.
    private void each(SiteId site, List<DossierId> ids, Step step) {
        ids.stream()
                .distinct()
                .sorted(java.util.Comparator.comparing(DossierId::value))
                .forEach(id -> step.take(track.locked(site, id)));
    }

    public void decided(
            Actor actor, SiteId site, List<DossierId> ids, String decisionNumber, LocalDate on, UUID decision) {
        must(actor, site);
        var touched = new HashSet<BlocYearId>();
        each(site, ids, before -> {
            var after = before.decided();
            store.decide(after, decisionNumber, decision);
            track.taken(actor, before, after, "DECIDED", decisionNumber, on);
            touch(touched, after);
        });
        reach(actor, site, touched, BlocYearState.DECIDED);
    }

    private static void touch(Set<BlocYearId> touched, KeptDossier dossier) {
        var year = dossier.blocYear();
        if (year != null) touched.add(year);
    }

    private void reach(Actor actor, SiteId site, Set<BlocYearId> touched, BlocYearState to) {
        for (var year : touched) years.reach(actor, site, year, to);
    }

    /// The public has had its time.
    public void disclosed(Actor actor, SiteId site, List<DossierId> ids) {
        must(actor, site);
        var touched = new HashSet<BlocYearId>();
        each(site, ids, before -> {
            touch(touched, track.take(actor, before, "DISCLOSED", "", KeptDossier::disclosed));
        });
        reach(actor, site, touched, BlocYearState.DISCLOSED);
    }

    public void awarded(Actor actor, SiteId site, List<DossierId> ids, LocalDate on) {
        must(actor, site);
        each(site, ids, before -> {
            var after = before.awarded();
            store.save(after);
            track.taken(actor, before, after, "AWARDED", "", on);
        });
    }

    /// Taken back by a decision of its own.
    public void revoked(
            Actor actor, SiteId site, List<DossierId> ids, String decisionNumber, LocalDate on, String reason) {
        must(actor, site);
        each(site, ids, before -> {
            var after = before.revoked(reason);
            store.save(after);
            track.taken(actor, before, after, "REVOKED", decisionNumber + ": " + reason, on);
            });
    }

    public void archived(Actor actor, SiteId site, List<DossierId> ids) {
        must(actor, site);
        var touched = new HashSet<BlocYearId>();
        each(site, ids, before -> {
            touch(touched, track.take(actor, before, "ARCHIVED", "", KeptDossier::archived));
        });
        reach(actor, site, touched, BlocYearState.ARCHIVED);
    }

    /// Somebody complained of the subject: all its proposals stop until that is verified.
    public void complained(Actor actor, SiteId site, DossierId id, String why) {
        must(actor, site);
        if (why.isBlank()) throw new DossierRefused.HoldWithoutReason();
        var dossier = track.locked(site, id);
        if (!dossier.state().onItsWay()) throw new DossierRefused.DecidedAlready();
        store.hold(UUID.randomUUID(), site, dossier.subject(), HoldKind.COMPLAINT, why, actor, clock.instant());
        track.note(actor, dossier, "HELD", why, track.today());
        events.publishEvent(new DossierHeld(site, id, "", dossier.subject().name() + ": " + why.strip(), actor));
    }

    /// The complaint is settled, and the proposals go on.
    public void cleared(Actor actor, SiteId site, DossierId id, String how) {
        must(actor, site);
        if (how.isBlank()) throw new DossierRefused.HoldEndedWithoutHow();
        var dossier = track.locked(site, id);
        var ended = store.clear(site, dossier.subject(), HoldKind.COMPLAINT, how, actor, clock.instant());
        if (ended == 0) throw new DossierRefused.NotHeld();
        track.note(actor, dossier, "CLEARED", how, track.today());
        events.publishEvent(new DossierHoldEnded(site, id, "", dossier.subject().name() + ": " + how.strip(), actor));
    }
}
