package vn.thidua.emulation.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.changes.Changes;
import vn.thidua.emulation.rules.Content;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.mail.Address;
import vn.thidua.newsroom.DraftId;
import vn.thidua.newsroom.Drafts;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.platform.WorkingDays;

/// Windows in which the people see a list. One person prepares, another opens; the day on which nothing more is taken
/// is announced before; somebody closes once all who wrote have their answer.
@Service
@Transactional
public class Disclosures {

    static final String RULE = "term.opinion";

    private final DisclosureStore store;
    private final VoiceStore voices;
    private final List<DisclosureOffers> offers;
    private final List<DisclosureEffects> effects;
    private final RuleBook rules;
    private final Drafts drafts;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Disclosures(
            DisclosureStore store,
            VoiceStore voices,
            List<DisclosureOffers> offers,
            List<DisclosureEffects> effects,
            RuleBook rules,
            Drafts drafts,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.voices = voices;
        this.offers = List.copyOf(offers);
        this.effects = List.copyOf(effects);
        this.rules = rules;
        this.drafts = drafts;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /// For everybody: those that are announced, open or over, the open ones first; none that was taken back.
    @Transactional(readOnly = true)
    public List<Disclosure> published(SiteId site) {
        var today = Vietnam.today(clock);
        var shown = new ArrayList<>(store.of(site).stream()
                .filter(one -> !(one.state() instanceof DisclosureState.Withdrawn))
                .toList());
        shown.sort(java.util.Comparator.comparing((Disclosure one) -> rank(one, today)));
        return shown;
    }

    private static int rank(Disclosure one, LocalDate today) {
        if (one.takesVoices(today)) return 0;
        return one.state() instanceof DisclosureState.Scheduled ? 1 : 2;
    }

    /// For everybody, once it was opened; missing before, and where it was taken back.
    @Transactional(readOnly = true)
    public Disclosure shown(SiteId site, DisclosureId id) {
        return store.found(site, id)
                .filter(one ->
                        one.state() instanceof DisclosureState.Open || one.state() instanceof DisclosureState.Closed)
                .orElseThrow(Missing::new);
    }

    public List<Disclosure> of(Actor actor, SiteId site) {
        mustSee(actor, site);
        return store.of(site);
    }

    static void mustSee(Actor actor, SiteId site) {
        var where = Scope.of(site);
        for (var right : DisclosureRight.values()) if (actor.may(right, where)) return;
        throw new Forbidden(DisclosureRight.PREPARE);
    }

    public Disclosure disclosure(Actor actor, SiteId site, DisclosureId id) {
        mustSee(actor, site);
        return store.found(site, id).orElseThrow(Missing::new);
    }

    /// What windows could be made of now.
    public List<DisclosureOffer> offers(Actor actor, SiteId site) {
        actor.must(DisclosureRight.PREPARE, Scope.of(site));
        return offers.stream().flatMap(each -> each.of(site).stream()).toList();
    }

    /// How many working days the rules in force ask for before a council, and where that stands.
    ///
    /// @param rule `today/1/term.opinion`
    public record Asked(int days, String source, String rule) {}

    /// Empty where the rules say nothing of it.
    public Optional<Asked> asked(SiteId site) {
        return rules.find(site, Vietnam.today(clock))
                .flatMap(held -> held.find(RULE)
                        .filter(rule -> rule.content() instanceof Content.Number)
                        .map(rule -> new Asked(
                                ((Content.Number) rule.content()).amount().intValueExact(),
                                rule.source().words(),
                                held.citation(RULE).path())));
    }

    /// Announces a window.
    public DisclosureId schedule(Actor actor, SiteId site, NewDisclosure said) {
        actor.must(DisclosureRight.PREPARE, Scope.of(site));
        if (said.from().isBefore(Vietnam.today(clock))) throw new DisclosureRefused.BeginsInThePast();
        var id = new DisclosureId(UUID.randomUUID());
        var one = new Disclosure(
                id,
                site,
                said.timing(),
                said.title(),
                said.about(),
                said.decision(),
                said.decisionWords(),
                said.list(),
                span(site, said),
                said.mailbox().isBlank() ? "" : new Address(said.mailbox()).text(),
                actor.account(),
                clock.instant(),
                new DisclosureState.Scheduled(),
                null);
        store.add(one);
        changes.record(site, subject(id));
        events.publishEvent(new DisclosureScheduled(site, id, words(one), actor));
        return id;
    }

    private Span span(SiteId site, NewDisclosure said) {
        var asked = said.timing() == Timing.BEFORE_COUNCIL ? asked(site) : Optional.<Asked>empty();
        var calendar = WorkingDays.vietnam();
        if (asked.isEmpty()) return Span.of(said.from(), said.days(), said.source(), "", calendar);
        var rule = asked.get();
        return Span.of(said.from(), said.days(), rule.source(), rule.rule(), calendar)
                .atLeast(rule.days());
    }

    private static String subject(DisclosureId id) {
        return "disclosure:" + id.value();
    }

    private static String words(Disclosure one) {
        return one.title() + " · " + one.list().lines().size() + " · "
                + one.span().from() + " – " + one.span().to() + " ("
                + one.span().days() + ", " + one.span().source() + ")";
    }

    /// Shows the list: another person than who prepared it.
    public void open(Actor actor, SiteId site, DisclosureId id) {
        actor.must(DisclosureRight.OPEN, Scope.of(site));
        var opened =
                locked(site, id).opened(actor.account(), clock.instant(), Vietnam.today(clock), WorkingDays.vietnam());
        store.move(opened, actor);
        for (var each : effects) each.opened(actor, opened);
        changes.record(site, subject(id));
        events.publishEvent(new DisclosureOpened(site, id, words(opened), actor));
    }

    private Disclosure locked(SiteId site, DisclosureId id) {
        return store.locked(site, id).orElseThrow(Missing::new);
    }

    /// Says that all who wrote have their answer; not before its last day is over.
    public void close(Actor actor, SiteId site, DisclosureId id, String remark) {
        actor.must(DisclosureRight.PREPARE, Scope.of(site));
        var closed = locked(site, id).closed(clock.instant(), Vietnam.today(clock), voices.waiting(id), remark);
        store.move(closed, actor);
        changes.record(site, subject(id));
        events.publishEvent(new DisclosureClosed(site, id, words(closed), actor));
    }

    /// Takes it back: its list is shown no more.
    public void withdraw(Actor actor, SiteId site, DisclosureId id, String reason) {
        actor.must(DisclosureRight.PREPARE, Scope.of(site));
        var gone = locked(site, id).withdrawn(clock.instant(), reason);
        store.move(gone, actor);
        changes.record(site, subject(id));
        events.publishEvent(new DisclosureWithdrawn(site, id, words(gone) + ": " + reason.strip(), actor));
    }

    /// Begins the article, once: whoever asks again is led to the same draft.
    public DraftId tell(Actor actor, SiteId site, DisclosureId id) {
        mustSee(actor, site);
        var one = locked(site, id);
        var begun = one.article();
        if (begun != null) return begun;
        if (!(one.state() instanceof DisclosureState.Open || one.state() instanceof DisclosureState.Closed))
            throw new DisclosureRefused.NotNow();
        var draft = drafts.begin(actor, site, DisclosureStory.of(one), "cong-khai-" + id.value());
        store.told(id, draft);
        events.publishEvent(new DisclosureTold(site, id, "draft:" + draft.value(), actor));
        return draft;
    }
}
