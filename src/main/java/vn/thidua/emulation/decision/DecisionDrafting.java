package vn.thidua.emulation.decision;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.dossier.DossierState;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.emulation.dossier.KeptDossier;
import vn.thidua.emulation.honours.AwardCatalogue;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.AwardKind;
import vn.thidua.emulation.honours.Subject;
import vn.thidua.emulation.rules.LegalBases;
import vn.thidua.emulation.rules.LegalBasis;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Decisions until their text stands: begun from proposals or lists, written, confirmed where two must, frozen.
@Service
@Transactional
public class DecisionDrafting {

    private final DecisionStore store;
    private final DecisionLineStore lines;
    private final DecisionFileStore files;
    private final IssuerStore issuers;
    private final DecisionPapers papers;
    private final DossierTurns dossiers;
    private final AwardCatalogue catalogue;
    private final LegalBases bases;
    private final RuleBook rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionDrafting(
            DecisionStore store,
            DecisionLineStore lines,
            DecisionFileStore files,
            IssuerStore issuers,
            DecisionPapers papers,
            DossierTurns dossiers,
            AwardCatalogue catalogue,
            LegalBases bases,
            RuleBook rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.lines = lines;
        this.files = files;
        this.issuers = issuers;
        this.papers = papers;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.bases = bases;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    private static void must(Actor actor, SiteId site) {
        actor.must(DecisionRight.PREPARE, Scope.of(site));
    }

    /// Proposals that no decision has yet.
    public List<KeptDossier> waiting(Actor actor, SiteId site) {
        must(actor, site);
        var proposed = dossiers.in(site, DossierState.PROPOSED);
        var taken = lines.taken(proposed.stream().map(KeptDossier::id).toList());
        return proposed.stream().filter(one -> !taken.contains(one.id())).toList();
    }

    /// Begins one from proposals; without any, lists follow.
    ///
    /// @param letter the proposal that it follows, as it will stand there; may be empty
    /// @param name of who drafts, as it stands in the record
    public DecisionId draft(
            Actor actor, SiteId site, IssuerId by, int year, List<DossierId> proposed, String letter, String name) {
        must(actor, site);
        var issuer = issuers.found(site, by).orElseThrow(DecisionRefused.WithoutIssuer::new);
        var id = new DecisionId(UUID.randomUUID());
        var taken = rewarded(site, lines(site, proposed));
        var text = DecisionTemplate.awards(issuer, year, taken, cited(site), letter);
        var draft = KeptDecision.drafted(id, site, DecisionKind.AWARD, year, issuer, text, null, "", hand(actor, name));
        store.add(draft);
        lines.add(id, taken, places());
        lines.order(id);
        events.publishEvent(new DecisionDrafted(site, id, "", said(draft) + " · " + taken.size(), actor));
        return id;
    }

    private Hand hand(Actor actor, String name) {
        return new Hand(actor.account(), name, clock.instant());
    }

    private static String said(KeptDecision decision) {
        return decision.issuer().name() + " · " + decision.called();
    }

    private List<DecisionLine> lines(SiteId site, Collection<DossierId> proposed) {
        var all = new ArrayList<DecisionLine>();
        if (proposed.isEmpty()) return all;
        var there = proposed(site);
        var taken = lines.taken(proposed);
        for (var id : new HashSet<>(proposed)) {
            var dossier = proposed(site, there, id);
            if (taken.contains(id)) throw new DecisionRefused.DossierTaken(dossier.code());
            all.add(DecisionLine.granted(
                    dossier.award(),
                    catalogue.name(dossier.award(), Vietnam.today(clock)),
                    dossier.subject(),
                    dossier.merit(),
                    dossier.from(),
                    dossier.to(),
                    id));
        }
        return all;
    }

    private Map<DossierId, KeptDossier> proposed(SiteId site) {
        return dossiers.in(site, DossierState.PROPOSED).stream()
                .collect(Collectors.toMap(KeptDossier::id, Function.identity()));
    }

    private KeptDossier proposed(SiteId site, Map<DossierId, KeptDossier> there, DossierId id) {
        var dossier = there.get(id);
        if (dossier == null)
            throw new DecisionRefused.NotProposed(dossiers.dossier(site, id).code());
        if (dossier.held()) throw new DecisionRefused.DossierHeld(dossier.code());
        return dossier;
    }

    /// What the law rests awards on, as papers cite it: the bases known of which are in force.
    private List<String> cited(SiteId site) {
        var today = Vietnam.today(clock);
        return bases.of(site).stream()
                .map(LegalBasis.Kept::what)
                .filter(basis -> !basis.signed().isAfter(today))
                .filter(basis -> basis.state(today) == LegalBasis.State.IN_FORCE
                        || basis.state(today) == LegalBasis.State.LAPSING)
                .filter(basis -> basis.kind() != LegalBasis.Kind.GUIDANCE)
                .sorted(java.util.Comparator.comparing(LegalBasis::kind).thenComparing(LegalBasis::signed))
                .map(LegalBasis::citation)
                .distinct()
                .toList();
    }

    private Map<AwardCode, AwardKind> kinds() {
        return catalogue.at(Vietnam.today(clock)).stream()
                .collect(Collectors.toMap(AwardKind::code, Function.identity(), (one, _) -> one));
    }

    private Map<AwardCode, Integer> places() {
        var places = new HashMap<AwardCode, Integer>();
        for (var kind : catalogue.at(Vietnam.today(clock))) places.putIfAbsent(kind.code(), places.size());
        return places;
    }

    private List<DecisionLine> rewarded(SiteId site, List<DecisionLine> all) {
        return rules.find(site, Vietnam.today(clock))
                .map(known -> RewardSheet.of(all, kinds(), known))
                .orElse(all);
    }

    /// Begins one that takes lines of an earlier one back. Somebody else must confirm it.
    public DecisionId revoke(
            Actor actor, SiteId site, DecisionId of, Collection<LineId> which, String reason, String name) {
        return later(actor, site, of, DecisionKind.REVOCATION, which, reason, name);
    }

    /// Begins one that puts lines of an earlier one right; [#correct] says how.
    public DecisionId amend(
            Actor actor, SiteId site, DecisionId of, Collection<LineId> which, String reason, String name) {
        return later(actor, site, of, DecisionKind.AMENDMENT, which, reason, name);
    }

    private DecisionId later(
            Actor actor,
            SiteId site,
            DecisionId of,
            DecisionKind kind,
            Collection<LineId> which,
            String reason,
            String name) {
        must(actor, site);
        var old = store.locked(site, of);
        if (!old.state().effective()) throw new DecisionRefused.NotIssued();
        if (reason.isBlank()) throw new DecisionRefused.WithoutReason();
        var chosen = chosen(of, which);
        var id = new DecisionId(UUID.randomUUID());
        var draft = KeptDecision.drafted(
                id,
                site,
                kind,
                old.year(),
                issuers.found(site, old.issuer().id()).orElse(old.issuer()),
                DecisionTemplate.later(old, kind, reason.strip(), cited(site)),
                of,
                reason,
                hand(actor, name));
        store.add(draft);
        lines.add(
                id,
                chosen.stream()
                        .map(line -> kind == DecisionKind.REVOCATION
                                ? line.revoked()
                                : line.replaced(line.subject(), line.merit()))
                        .toList(),
                places());
        lines.order(id);
        events.publishEvent(new DecisionDrafted(site, id, said(old), said(draft) + " · " + reason.strip(), actor));
        return id;
    }

    private List<DecisionLine> chosen(DecisionId of, Collection<LineId> which) {
        var wanted = new HashSet<>(which);
        var touched = new HashSet<>(lines.touched(of));
        var chosen =
                lines.of(of).stream().filter(line -> wanted.contains(line.id())).toList();
        if (chosen.isEmpty()) throw new DecisionRefused.WithoutLines();
        for (var line : chosen)
            if (touched.contains(line.id()) || line.effect() == Effect.REVOKE)
                throw new DecisionRefused.LineTaken(line.subject().name());
        return chosen;
    }

    /// The right words of a line that an amendment puts right.
    public void correct(
            Actor actor,
            SiteId site,
            DecisionId id,
            LineId line,
            String subject,
            String position,
            String of,
            String merit) {
        must(actor, site);
        var draft = store.locked(site, id);
        var changed = draft.changed();
        var before = lines.of(id).stream()
                .filter(one -> one.id().equals(line) && one.effect() == Effect.REPLACE)
                .findFirst()
                .orElseThrow(Missing::new);
        var known = before.subject();
        var right = new Subject(known.kind(), subject, known.unit(), known.person(), of, position);
        var old = lines.olds(id).stream()
                .filter(one -> one.id().equals(before.old()))
                .findFirst()
                .orElseThrow();
        lines.drop(id, List.of(line));
        lines.add(id, List.of(old.replaced(right, merit)), places());
        lines.order(id);
        store.save(changed);
        events.publishEvent(new DecisionChanged(site, id, known.name(), right.name(), actor));
    }

    /// More proposals for a draft.
    public void take(Actor actor, SiteId site, DecisionId id, List<DossierId> proposed) {
        must(actor, site);
        add(actor, store.locked(site, id), lines(site, proposed));
    }

    /// Recipients for whose awards there are no proposals here.
    public void list(Actor actor, SiteId site, DecisionId id, RecipientList.Read read) {
        must(actor, site);
        if (!read.faults().isEmpty())
            throw new DecisionRefused.ListFaulty(read.faults().size());
        add(actor, store.locked(site, id), read.lines());
    }

    private void add(Actor actor, KeptDecision draft, List<DecisionLine> more) {
        var changed = draft.changed();
        if (draft.kind() != DecisionKind.AWARD) throw new DecisionRefused.NotNow();
        if (more.isEmpty()) throw new DecisionRefused.WithoutLines();
        var id = draft.id();
        lines.add(id, more, places());
        lines.order(id);
        store.save(changed);
        events.publishEvent(new DecisionChanged(draft.site(), id, "", "+" + more.size(), actor));
    }

    public void drop(Actor actor, SiteId site, DecisionId id, Collection<LineId> which) {
        must(actor, site);
        var changed = store.locked(site, id).changed();
        var gone = lines.drop(id, which);
        if (gone == 0) throw new DecisionRefused.WithoutLines();
        lines.order(id);
        store.save(changed);
        events.publishEvent(new DecisionChanged(site, id, "", "−" + gone, actor));
    }

    /// @param seen the edition that was read before
    public void write(Actor actor, SiteId site, DecisionId id, int seen, DecisionText text) {
        must(actor, site);
        var draft = store.locked(site, id);
        draft.mustBe(seen);
        var after = draft.written(text);
        store.save(after);
        events.publishEvent(new DecisionChanged(site, id, draft.text().about(), text.about(), actor));
    }

    /// The words of the template anew, from the list as it is.
    public void anew(Actor actor, SiteId site, DecisionId id) {
        must(actor, site);
        var draft = store.locked(site, id);
        var text = template(site, draft);
        store.save(draft.written(text));
        events.publishEvent(new DecisionChanged(site, id, draft.text().about(), text.about(), actor));
    }

    private DecisionText template(SiteId site, KeptDecision draft) {
        var old = draft.old();
        if (old != null)
            return DecisionTemplate.later(
                    store.found(site, old).orElseThrow(), draft.kind(), draft.reason(), cited(site));
        return DecisionTemplate.awards(
                draft.issuer(),
                draft.year(),
                rewarded(site, lines.of(draft.id())),
                cited(site),
                draft.text().letter());
    }

    /// The second person of a revocation, who has read it.
    public void confirm(Actor actor, SiteId site, DecisionId id, int seen, String name) {
        actor.must(DecisionRight.CONFIRM, Scope.of(site));
        var draft = store.locked(site, id);
        draft.mustBe(seen);
        store.save(draft.confirmed(hand(actor, name)));
        events.publishEvent(new DecisionConfirmed(site, id, "", said(draft), actor));
    }

    /// The text stands: its money is worked out, its paper drawn, its hash known. From here it is only signed.
    public void freeze(Actor actor, SiteId site, DecisionId id, int seen, String name) {
        must(actor, site);
        var draft = store.locked(site, id);
        draft.mustBe(seen);
        var all = rewarded(site, lines.of(id));
        if (all.isEmpty()) throw new DecisionRefused.WithoutLines();
        draft.text().mustBeWhole();
        if (draft.kind() == DecisionKind.AWARD) mustBeProposed(site, all);
        lines.reward(id, all);
        var by = hand(actor, name);
        var pdf = papers.pdf(draft, all, lines.olds(id), by.at());
        var frozen = draft.frozen(vn.thidua.signing.Digest.of(pdf).hex());
        files.freeze(id, frozen.version(), pdf, by);
        store.save(frozen);
        events.publishEvent(new DecisionFrozen(site, id, "", said(frozen) + " · SHA-256 " + frozen.sha256(), actor));
    }

    private void mustBeProposed(SiteId site, List<DecisionLine> all) {
        var there = proposed(site);
        for (var line : all) {
            var id = line.dossier();
            if (id != null) proposed(site, there, id);
        }
    }

    /// Opens a text that nobody has signed; the frozen one is kept beside the next.
    public void thaw(Actor actor, SiteId site, DecisionId id) {
        must(actor, site);
        var frozen = store.locked(site, id);
        store.save(frozen.thawed());
        events.publishEvent(new DecisionThawed(site, id, "SHA-256 " + frozen.sha256(), said(frozen), actor));
    }

    /// Gives it up before it takes effect; its proposals are free again, a number that it had is not.
    public void cancel(Actor actor, SiteId site, DecisionId id, String reason, String name) {
        must(actor, site);
        var decision = store.locked(site, id);
        store.save(decision.cancelled(hand(actor, name), reason));
        events.publishEvent(new DecisionCancelled(site, id, said(decision), reason.strip(), actor));
    }
}
