package vn.thidua.emulation.pact;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.signing.Digest;

/// The text of a pact, from the first draft until it is frozen, and again when it is amended.
@Service
@Transactional
public class Pacts {

    private final PactStore store;
    private final PactTextStore texts;
    private final EnrolledBlocs blocs;
    private final Representatives representatives;
    private final PactDocument document;
    private final RegulatedTerms terms;
    private final PactNumbers numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Pacts(
            PactStore store,
            PactTextStore texts,
            EnrolledBlocs blocs,
            Representatives representatives,
            PactDocument document,
            RegulatedTerms terms,
            PactNumbers numbers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.texts = texts;
        this.blocs = blocs;
        this.representatives = representatives;
        this.document = document;
        this.terms = terms;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    /// @throws PactRefused.PactThere where the bloc has one for the year that was not given up
    public PactId begin(Actor actor, SiteId site, BlocYearId year, Beginning from) {
        var occasion = blocs.occasion(site, year, Vietnam.today(clock));
        actor.must(PactRight.DRAFT, occasion.ofHead());
        var draft = new Pact.Draft(new PactId(UUID.randomUUID()), 1, first(occasion, from));
        store.add(occasion, draft, clock.instant());
        blocs.follow(actor, occasion, BlocYearState.PACT_DRAFTING);
        events.publishEvent(new PactBegun(site, draft.id(), occasion.blocName() + " " + occasion.year(), actor));
        return draft.id();
    }

    /// For pages: whether the actor could begin it.
    public boolean mayBegin(Actor actor, SiteId site, BlocYearId year) {
        try {
            return actor.may(
                    PactRight.DRAFT,
                    blocs.occasion(site, year, Vietnam.today(clock)).ofHead());
        } catch (PactRefused.WithoutHead headless) {
            return false;
        }
    }

    private PactText first(Occasion occasion, Beginning from) {
        if (from == Beginning.TEMPLATE) return PactTemplate.of(occasion.year());
        return before(occasion)
                .map(kept -> kept.pact()
                        .text()
                        .movedOn(occasion.year() - kept.occasion().year()))
                .orElseGet(() -> PactTemplate.of(occasion.year()));
    }

    private Optional<KeptPact> before(Occasion occasion) {
        return store.before(occasion).flatMap(id -> store.found(occasion.site(), id));
    }

    /// @param edition what the writer had read
    /// @throws PactRefused.ChangedMeanwhile where somebody else saved since then
    public void save(Actor actor, SiteId site, PactId id, int edition, PactText text) {
        var kept = drafted(actor, site, id);
        var open = open(kept);
        if (kept.edition() != edition) throw new PactRefused.ChangedMeanwhile();
        var changed = open.with(text);
        texts.change(id, changed.version(), text);
        store.move(changed, true);
        events.publishEvent(new PactTextChanged(site, id, told(open.text()), told(text), actor));
    }

    /// Asks the members what they think of it.
    public void consult(Actor actor, SiteId site, PactId id) {
        var kept = drafted(actor, site, id);
        if (!(kept.pact() instanceof Pact.Draft draft)) throw new PactRefused.NotOpen();
        var consultation = draft.consult();
        store.move(consultation, false);
        events.publishEvent(new PactConsulted(site, id, version(consultation), actor));
    }

    /// Renders the document once; from then on everybody signs these bytes (invariant 6).
    ///
    /// @param symbol number and symbol, as printed; one that begins with its stroke is given the bloc's next number
    /// @param place where it is signed, as printed before the day
    public void freeze(
            Actor actor, SiteId site, PactId id, int edition, String symbol, String place, Representation chosen) {
        var kept = drafted(actor, site, id);
        var open = open(kept);
        if (kept.edition() != edition) throw new PactRefused.ChangedMeanwhile();
        open.text().mustBeComplete();
        var today = Vietnam.today(clock);
        store.name(id, numbers.symbol(actor, kept, symbol.strip()), place.strip());
        var named = store.locked(site, id).occasion();
        var parties = representatives.parties(named, chosen, today);
        var at = clock.instant();
        var rendered = document.pdf(id, named, open.text(), parties, chosen.sealed(), at);
        var frozen = open.freeze(
                Digest.of(rendered),
                parties,
                terms.of(site, today, named.members().size(), chosen.sealed()),
                at);
        store.freeze(frozen, rendered);
        events.publishEvent(new PactTextFrozen(
                site, id, version(frozen) + " " + frozen.frozen().digest(), actor));
    }

    /// Any change after the text was frozen: its signatures become void, are kept, and the next version is begun.
    public void amend(Actor actor, SiteId site, PactId id, String reason) {
        var kept = drafted(actor, site, id);
        if (!(kept.pact() instanceof Pact.Fixed fixed)) throw new PactRefused.NotFixed();
        blocs.mustGoOn(kept.occasion());
        var draft = fixed.amend(reason);
        texts.end(id, fixed.version(), reason.strip(), clock.instant());
        texts.add(id, draft.version(), draft.text());
        store.move(draft, true);
        blocs.follow(actor, kept.occasion(), BlocYearState.PACT_DRAFTING);
        events.publishEvent(new PactAmended(site, id, version(fixed), version(draft) + ": " + reason.strip(), actor));
    }

    public void giveUp(Actor actor, SiteId site, PactId id, String reason) {
        var kept = drafted(actor, site, id);
        var gone = kept.pact().giveUp(reason.strip());
        texts.end(id, gone.version(), gone.reason(), clock.instant());
        store.move(gone, true);
        blocs.shownAnew(kept.occasion());
        events.publishEvent(new PactGivenUp(site, id, gone.reason(), actor));
    }

    public KeptPact pact(Actor actor, SiteId site, PactId id) {
        var kept = store.found(site, id).orElseThrow(Missing::new);
        mustRead(actor, kept);
        return kept;
    }

    /// What an earlier version said.
    public PactText text(Actor actor, SiteId site, PactId id, int version) {
        pact(actor, site, id);
        return texts.of(id, version);
    }

    /// What the bloc's last pact before that year said.
    public Optional<PactText> lastYears(Actor actor, Occasion occasion) {
        if (!mayRead(actor, occasion)) throw new Forbidden(PactRight.COMMENT);
        return before(occasion).map(kept -> kept.pact().text());
    }

    /// As the document was frozen, for those who work on with Word; it is never signed.
    public byte[] docx(Actor actor, SiteId site, PactId id) {
        var kept = pact(actor, site, id);
        if (!(kept.pact() instanceof Pact.Fixed fixed)) throw new PactRefused.NotFixed();
        return document.docx(
                kept.occasion(),
                fixed.text(),
                fixed.frozen().parties(),
                fixed.frozen().at());
    }

    private KeptPact drafted(Actor actor, SiteId site, PactId id) {
        var kept = store.locked(site, id);
        actor.must(PactRight.DRAFT, kept.occasion().ofHead());
        return kept;
    }

    static Pact.Open open(KeptPact kept) {
        if (!(kept.pact() instanceof Pact.Open open)) throw new PactRefused.NotOpen();
        return open;
    }

    static void mustRead(Actor actor, KeptPact kept) {
        if (!mayRead(actor, kept.occasion())) throw new Forbidden(PactRight.COMMENT);
    }

    /// The head, the members, and whoever has a right on the whole site.
    private static boolean mayRead(Actor actor, Occasion occasion) {
        return Stream.concat(
                        Stream.of(occasion.ofHead()),
                        occasion.members().stream().map(member -> occasion.of(member.unit())))
                .anyMatch(scope -> Stream.of(PactRight.values()).anyMatch(right -> actor.may(right, scope)));
    }

    private static String version(Pact pact) {
        return "v" + pact.version();
    }

    private static String told(PactText text) {
        var targets =
                text.tasks().stream().mapToInt(task -> task.targets().size()).sum();
        return text.tasks().size() + " nhiệm vụ, " + targets + " chỉ tiêu";
    }
}
