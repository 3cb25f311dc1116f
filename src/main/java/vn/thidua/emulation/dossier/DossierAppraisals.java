package vn.thidua.emulation.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// What the emulation office does with what was submitted: receives it, asks for more, returns it, judges it, stops it.
@Service
@Transactional
public class DossierAppraisals {

    private final DossierStore store;
    private final DossierWorkStore work;
    private final DossierTrack track;
    private final DossierFacts facts;
    private final DossierRules rules;
    private final Quotas quotas;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DossierAppraisals(
            DossierStore store,
            DossierWorkStore work,
            DossierTrack track,
            DossierFacts facts,
            DossierRules rules,
            Quotas quotas,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.work = work;
        this.track = track;
        this.facts = facts;
        this.rules = rules;
        this.quotas = quotas;
        this.events = events;
        this.clock = clock;
    }

    /// Its day decides by which rules it is judged.
    public void receive(Actor actor, SiteId site, DossierId id) {
        actor.must(DossierRight.RECEIVE, Scope.of(site));
        track.take(actor, track.locked(site, id), "RECEIVED", "", one -> one.received(track.today()));
    }

    public void supplement(Actor actor, SiteId site, DossierId id, String reason) {
        actor.must(DossierRight.RECEIVE, Scope.of(site));
        track.take(actor, track.locked(site, id), "SUPPLEMENT_ASKED", reason, one -> one.supplementAsked(reason));
    }

    /// Back to its unit, whose place of the quota is free again.
    public void giveBack(Actor actor, SiteId site, DossierId id, String reason) {
        actor.must(DossierRight.RECEIVE, Scope.of(site));
        var after = track.take(actor, track.locked(site, id), "RETURNED", reason, one -> one.returned(reason));
        quotas.release(actor, after);
    }

    /// What an officer finds of a line that no machine can judge.
    public void judge(Actor actor, SiteId site, DossierId id, String line, ReadyLine.Judged judged) {
        actor.must(DossierRight.APPRAISE, Scope.of(site));
        if (judged.words().isBlank()) throw new DossierRefused.JudgedWithoutWords();
        var dossier = track.locked(site, id);
        if (!dossier.state().onItsWay()) throw new DossierRefused.DecidedAlready();
        var asked = facts.lines(dossier, track.today()).stream()
                .anyMatch(one ->
                        one.key().equals(line) && (one.status() == ReadyLine.Status.TO_JUDGE || one.judged() != null));
        if (!asked) throw new DossierRefused.NothingToJudge();
        work.judge(id, line, judged, actor, clock.instant());
        track.note(actor, dossier, "JUDGED", line + ": " + judged.words(), track.today());
        events.publishEvent(new DossierJudged(
                site, id, "", dossier.code() + " · " + line + " · " + judged.met() + " · " + judged.words(), actor));
    }

    /// Concludes the appraisal: nothing is missing, and every line that needs an officer was judged.
    public void appraise(Actor actor, SiteId site, DossierId id) {
        actor.must(DossierRight.APPRAISE, Scope.of(site));
        var before = track.locked(site, id);
        before.appraised();
        var today = track.today();
        if (!Readiness.appraisable(facts.lines(before, today)))
            throw new DossierRefused.NotAppraisable(before.subject().name());
        work.consults(id, !facts.kind(before, today).rules().consultation().isEmpty());
        track.take(actor, before, "APPRAISED", "", KeptDossier::appraised);
    }

    public void reject(Actor actor, SiteId site, DossierId id, String reason) {
        actor.must(DossierRight.APPRAISE, Scope.of(site));
        var after = track.take(actor, track.locked(site, id), "REJECTED", reason, one -> one.rejected(reason));
        quotas.release(actor, after);
    }

    /// Stops every proposal of the subject; places of quotas stay theirs or are given back, as the rule says.
    public void hold(Actor actor, SiteId site, DossierId id, HoldKind kind, String reason) {
        actor.must(DossierRight.HOLD, Scope.of(site));
        if (reason.isBlank()) throw new DossierRefused.HoldWithoutReason();
        stop(actor, track.locked(site, id), kind, reason);
    }

    /// For those whose right was asked.
    void stop(Actor actor, KeptDossier dossier, HoldKind kind, String reason) {
        if (!dossier.state().onItsWay()) throw new DossierRefused.DecidedAlready();
        var site = dossier.site();
        store.hold(UUID.randomUUID(), site, dossier.subject(), kind, reason, actor, clock.instant());
        for (var one : ofSubject(dossier)) {
            track.note(actor, one, "HELD", reason, track.today());
            if (!keepsItsPlace(one)) quotas.release(actor, one);
        }
        events.publishEvent(new DossierHeld(
                site, dossier.id(), "", dossier.subject().name() + " · " + kind + " · " + reason.strip(), actor));
    }

    private boolean keepsItsPlace(KeptDossier dossier) {
        return rules.then(dossier, track.today()).on("quota.reserve.on-hold");
    }

    private List<KeptDossier> ofSubject(KeptDossier dossier) {
        return store.of(dossier.site(), SubjectKey.of(dossier.subject())).stream()
                .filter(one -> one.state().onItsWay())
                .toList();
    }

    /// Ends a hold of one kind; who lost the place of a quota takes one again, where there is one.
    public void clear(Actor actor, SiteId site, DossierId id, HoldKind kind, String how) {
        actor.must(DossierRight.HOLD, Scope.of(site));
        if (how.isBlank()) throw new DossierRefused.HoldEndedWithoutHow();
        release(actor, track.locked(site, id), kind, how);
    }

    void release(Actor actor, KeptDossier dossier, HoldKind kind, String how) {
        var site = dossier.site();
        if (store.clear(site, dossier.subject(), kind, how, actor, clock.instant()) == 0)
            throw new DossierRefused.NotHeld();
        for (var one : ofSubject(dossier)) {
            track.note(actor, one, "CLEARED", how, track.today());
            if (one.state().counts()) quotas.reserve(actor, one, rules.rules(one, track.today()));
        }
        events.publishEvent(new DossierHoldEnded(
                site, dossier.id(), "", dossier.subject().name() + " · " + kind + " · " + how.strip(), actor));
    }

    /// Asks that the rules of today count for what was received under others, since they are more favourable.
    public void askNewerRules(Actor actor, SiteId site, DossierId id, String reason, String name) {
        actor.must(DossierRight.APPRAISE, Scope.of(site));
        var dossier = track.locked(site, id);
        if (!dossier.state().onItsWay()) throw new DossierRefused.DecidedAlready();
        var today = track.today();
        var newer = rules.others(dossier, today).orElseThrow(DossierRefused.NoOtherRules::new);
        if (!newer.on("transition.more-favourable")) throw new DossierRefused.NewerRulesNotAllowed();
        work.ask(id, new NewerRules(today, reason, actor.account(), name, null), clock.instant());
        track.note(actor, dossier, "RULES_ASKED", reason, today);
        events.publishEvent(new DossierRulesAsked(site, id, "", newer.name() + " · " + reason.strip(), actor));
    }

    /// A second officer agrees.
    public void agreeToNewerRules(Actor actor, SiteId site, DossierId id, String name) {
        actor.must(DossierRight.APPRAISE, Scope.of(site));
        var dossier = track.locked(site, id);
        var asked = work.newerRules(id).orElseThrow(DossierRefused.NotNow::new);
        asked.mustBeConfirmedBy(actor.account());
        work.agree(id, actor, name, clock.instant());
        track.note(actor, dossier, "RULES_AGREED", asked.reason(), track.today());
        events.publishEvent(new DossierRulesConfirmed(site, id, "", asked.reason(), actor));
    }

    /// The rules by which it is judged, and since when.
    public LocalDate rulesOf(SiteId site, DossierId id) {
        return rules.day(store.found(site, id).orElseThrow(), track.today());
    }
}
