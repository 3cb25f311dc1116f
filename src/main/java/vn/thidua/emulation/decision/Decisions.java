package vn.thidua.emulation.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.changes.Changes;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.dossier.DossierState;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.emulation.honours.HonourId;
import vn.thidua.emulation.honours.Honours;
import vn.thidua.emulation.honours.NewHonour;
import vn.thidua.emulation.honours.Revoked;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Decisions on commendation as other rooms know them, and what becomes of them once they are sealed: they take effect,
/// everybody may read them, awards are handed out.
@Service
@Transactional
public class Decisions {

    /// What the pages for everybody are made from, in the log of changes.
    static final String PUBLIC = "decisions:all";

    private final DecisionStore store;
    private final DecisionLineStore lines;
    private final DecisionFileStore files;
    private final DecisionPapers papers;
    private final DossierTurns dossiers;
    private final Honours honours;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(
            DecisionStore store,
            DecisionLineStore lines,
            DecisionFileStore files,
            DecisionPapers papers,
            DossierTurns dossiers,
            Honours honours,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.lines = lines;
        this.files = files;
        this.papers = papers;
        this.dossiers = dossiers;
        this.honours = honours;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /// For other rooms, which ask for rights of their own: those in effect, the latest first.
    public List<KeptDecision> issued(SiteId site) {
        return store.all(site).stream()
                .filter(decision -> decision.state().effective())
                .toList();
    }

    /// For other rooms and the public pages; missing where it is of another site.
    public KeptDecision decision(SiteId site, DecisionId id) {
        return store.found(site, id).orElseThrow(Missing::new);
    }

    /// Its list, in order.
    public List<DecisionLine> lines(SiteId site, DecisionId id) {
        return lines.of(decision(site, id).id());
    }

    /// Lines of the earlier decision that this one speaks of.
    public List<DecisionLine> olds(SiteId site, DecisionId id) {
        return lines.olds(decision(site, id).id());
    }

    /// Decisions in effect that amend or revoke this one, in their order.
    public List<KeptDecision> after(SiteId site, DecisionId id) {
        return store.after(site, id);
    }

    /// Its lines that a later decision in effect replaced or took back.
    public List<LineId> touched(SiteId site, DecisionId id) {
        var ids = new ArrayList<LineId>();
        for (var later : after(site, id))
            for (var line : lines.of(later.id())) if (line.old() != null) ids.add(line.old());
        return ids;
    }

    /// Every file that was frozen or signed, with what was found of it.
    public List<DecisionFile> files(SiteId site, DecisionId id) {
        return files.of(decision(site, id).id());
    }

    /// One of its files, byte for byte.
    public byte[] file(SiteId site, DecisionId id, int version, int seq) {
        return files.bytes(decision(site, id).id(), version, seq).orElseThrow(Missing::new);
    }

    /// The PDF: its latest file, or what a draft would be frozen as.
    public byte[] pdf(SiteId site, DecisionId id) {
        var decision = decision(site, id);
        if (decision.sha256() != null) return files.latest(id, decision.version());
        return papers.pdf(decision, lines.of(id), lines.olds(id), clock.instant());
    }

    public byte[] docx(SiteId site, DecisionId id) {
        var decision = decision(site, id);
        return papers.docx(decision, lines.of(id), lines.olds(id), clock.instant());
    }

    /// All that this person may see, the latest first.
    public List<KeptDecision> all(Actor actor, SiteId site) {
        mustRead(actor, site);
        return store.all(site);
    }

    /// Whoever may do anything with decisions may read them.
    public static void mustRead(Actor actor, SiteId site) {
        for (var right : DecisionRight.values()) if (actor.may(right, Scope.of(site))) return;
        throw new Forbidden(DecisionRight.READ);
    }

    private Hand hand(Actor actor, String name) {
        return new Hand(actor.account(), name, clock.instant());
    }

    /// It takes effect: its awards enter the history, its proposals are decided, what it revokes is taken back.
    public void issue(Actor actor, SiteId site, DecisionId id, String name) {
        actor.must(DecisionRight.NUMBER, Scope.of(site));
        var sealed = store.locked(site, id);
        var issued = sealed.issued(hand(actor, name));
        var given = Objects.requireNonNull(issued.given());
        var all = lines.of(id);
        takeBack(actor, issued, given, all);
        record(actor, issued, given, all);
        var proposals = dossiersOf(all, line -> line.effect() == Effect.GRANT);
        if (!proposals.isEmpty()) dossiers.decided(actor, site, proposals, given.written(), given.on(), id.value());
        store.save(issued);
        changes.record(site, PUBLIC);
        events.publishEvent(new DecisionIssued(site, id, "", given.written() + " · " + all.size(), actor));
    }

    /// Invariant 34: nothing leaves the history, a record is added to it.
    private void takeBack(Actor actor, KeptDecision issued, Given given, List<DecisionLine> all) {
        var olds = new HashMap<LineId, DecisionLine>();
        for (var old : lines.olds(issued.id())) olds.put(old.id(), old);
        var taken = new ArrayList<HonourId>();
        var revoked = new ArrayList<DossierId>();
        for (var line : all) {
            var old = line.old() == null ? null : olds.get(line.old());
            if (old == null) continue;
            if (old.honour() != null) taken.add(old.honour());
            if (line.effect() == Effect.REVOKE && old.dossier() != null) revoked.add(old.dossier());
        }
        if (!taken.isEmpty())
            honours.revoke(actor, issued.site(), taken, new Revoked(given.written(), given.on(), issued.reason()));
        if (!revoked.isEmpty())
            dossiers.revoked(actor, issued.site(), revoked, given.written(), given.on(), issued.reason());
    }

    private void record(Actor actor, KeptDecision issued, Given given, List<DecisionLine> all) {
        var fresh = all.stream().filter(line -> line.effect() != Effect.REVOKE).toList();
        if (fresh.isEmpty()) return;
        var ids = honours.record(
                actor,
                issued.site(),
                fresh.stream()
                        .map(line -> new NewHonour(
                                line.subject(),
                                line.award(),
                                issued.year(),
                                line.from(),
                                line.to(),
                                line.merit(),
                                given.written(),
                                given.on(),
                                issued.issuer().authority(),
                                issued.id().value()))
                        .toList());
        lines.honour(fresh, ids);
    }

    private static List<DossierId> dossiersOf(List<DecisionLine> all, Predicate<DecisionLine> which) {
        return all.stream()
                .filter(which)
                .map(DecisionLine::dossier)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /// From now on everybody may read it: its own page, and its awards in the history.
    public void disclose(Actor actor, SiteId site, DecisionId id) {
        actor.must(DecisionRight.DISCLOSE, Scope.of(site));
        var issued = store.locked(site, id);
        var disclosed = issued.disclosed(hand(actor, ""));
        honours.disclose(actor, site, id.value());
        var granted = lines.of(id).stream()
                .filter(line -> line.effect() == Effect.GRANT)
                .toList();
        var proposals = in(site, granted, DossierState.DECIDED);
        if (!proposals.isEmpty()) dossiers.disclosed(actor, site, proposals);
        store.save(disclosed);
        changes.record(site, PUBLIC);
        events.publishEvent(new DecisionDisclosed(site, id, "", disclosed.called(), actor));
    }

    /// Of the proposals of these lines those in one of the states.
    private List<DossierId> in(SiteId site, List<DecisionLine> of, DossierState... states) {
        var there = new HashSet<DossierId>();
        for (var state : states) for (var dossier : dossiers.in(site, state)) there.add(dossier.id());
        return dossiersOf(of, line -> line.dossier() != null && there.contains(line.dossier()));
    }

    /// What everybody may read of it; empty before it was disclosed.
    public Optional<KeptDecision> disclosed(SiteId site, DecisionId id) {
        return store.found(site, id).filter(decision -> decision.state() == DecisionState.DISCLOSED);
    }

    /// Awards were handed out.
    ///
    /// @param to who took them; empty for those who were awarded
    public void handOut(Actor actor, SiteId site, DecisionId id, Collection<LineId> which, LocalDate on, String to) {
        actor.must(DecisionRight.AWARD, Scope.of(site));
        var decision = store.locked(site, id);
        if (!decision.state().effective()) throw new DecisionRefused.NotIssued();
        if (on.isAfter(Vietnam.today(clock))) throw new DecisionRefused.InTheFuture();
        if (to.length() > Issuer.LONGEST) throw new DecisionRefused.TooLong(Issuer.LONGEST);
        var handed = lines.hand(id, which, on, to.strip());
        if (handed.isEmpty()) throw new DecisionRefused.WithoutLines();
        var proposals = in(site, handed, DossierState.DECIDED, DossierState.DISCLOSED);
        if (!proposals.isEmpty()) dossiers.awarded(actor, site, proposals, on);
        events.publishEvent(new DecisionHandedOut(site, id, "", String.valueOf(handed.size()), actor));
    }
}
