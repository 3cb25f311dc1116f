package vn.thidua.newsroom;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.news.Articles;
import vn.thidua.news.Stamp;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Reading what is not published yet: by those who work on it, by others with a link that ends, and who is at it now.
@Service
public class Looks {

    /// Long enough for somebody outside to answer, short enough to be forgotten.
    public static final Duration LINK = Duration.ofDays(7);

    private static final int BYTES = 32;

    private final DraftStore store;
    private final Articles articles;
    private final PreviewStore links;
    private final PresenceStore presence;
    private final SecureRandom random;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Looks(
            DraftStore store,
            Articles articles,
            PreviewStore links,
            PresenceStore presence,
            SecureRandom random,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.articles = articles;
        this.links = links;
        this.presence = presence;
        this.random = random;
        this.events = events;
        this.clock = clock;
    }

    /// A link that outsiders read with.
    public record Link(String secret, Instant until) {}

    /// The text as it stands, for whoever may write, publish or review it.
    @Transactional(readOnly = true)
    public DraftText text(Actor actor, SiteId site, DraftId id) {
        return seen(actor, site, id).text();
    }

    private Draft seen(Actor actor, SiteId site, DraftId id) {
        var draft = store.found(site, id).orElseThrow(Missing::new);
        if (!maySee(actor, draft)) throw new Forbidden(NewsroomRight.WRITE);
        return draft;
    }

    static boolean maySee(Actor actor, Draft draft) {
        return draft.mayBeWrittenBy(actor)
                || actor.account().equals(draft.author())
                || actor.may(NewsroomRight.PUBLISH, draft.scope());
    }

    /// The text and its version, which belong together, and what this person may do with it now.
    public record View(
            int version,
            DraftText text,
            boolean write,
            boolean submit,
            boolean sendBack,
            boolean approve,
            boolean publish,
            boolean force,
            boolean unschedule,
            boolean review,
            boolean bin) {}

    /// The text with what this person may do with it.
    @Transactional(readOnly = true)
    public View view(Actor actor, SiteId site, DraftId id) {
        return view(actor, seen(actor, site, id));
    }

    /// Opens the text to work on it. What is opened stays as a revision: it is the base when two people collide.
    @Transactional
    public View open(Actor actor, SiteId site, DraftId id) {
        var draft = seen(actor, site, id);
        if (draft.keptVersion() == draft.version()) return view(actor, draft);
        var now = store.locked(site, id);
        if (now.keptVersion() < now.version())
            store.keep(id, now.version(), "SAVED", now.text(), now.touchedBy(), clock.instant());
        return view(actor, now);
    }

    private View view(Actor actor, Draft draft) {
        var open = !draft.binned() && draft.stage() != Stage.PUBLISHED;
        var write = draft.mayBeWrittenBy(actor);
        var reviews = actor.may(NewsroomRight.REVIEW, draft.scope());
        var publishes = actor.may(NewsroomRight.PUBLISH, draft.scope());
        var own = actor.account().equals(draft.author());
        var stage = draft.stage();
        return new View(
                draft.version(),
                draft.text(),
                open && write,
                open && write && (stage == Stage.DRAFT || stage == Stage.RETURNED),
                open && reviews && (stage == Stage.SUBMITTED || stage == Stage.APPROVED || stage == Stage.SCHEDULED),
                open && reviews && !own && stage == Stage.SUBMITTED,
                open && publishes && (stage == Stage.APPROVED || stage == Stage.SCHEDULED),
                open
                        && actor.may(NewsroomRight.FORCE, draft.scope())
                        && stage != Stage.APPROVED
                        && stage != Stage.SCHEDULED,
                open && publishes && stage == Stage.SCHEDULED,
                stage == Stage.PUBLISHED
                        && reviews
                        && draft.isNewTo(actor, store.hurriedBy(draft.id()).orElse(null)),
                write && stage != Stage.PUBLISHED);
    }

    /// An earlier state.
    @Transactional(readOnly = true)
    public DraftText revision(Actor actor, SiteId site, DraftId id, int n) {
        seen(actor, site, id);
        return store.revision(id, n).orElseThrow(Missing::new);
    }

    /// Says that somebody has it open, and hears who else has.
    @Transactional
    public List<String> here(Actor actor, SiteId site, DraftId id) {
        seen(actor, site, id);
        var now = clock.instant();
        presence.here(id, actor.account(), now);
        return presence.others(id, actor.account(), now);
    }

    /// A link for somebody without an account; it ends by itself.
    @Transactional
    public Link link(Actor actor, SiteId site, DraftId id) {
        var draft = store.locked(site, id);
        draft.mustBeWrittenBy(actor);
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        links.add(hash(secret), id, actor.account(), now, now.plus(LINK));
        events.publishEvent(new DraftMoved(site, id, "LINKED", draft.text().at("title"), "", actor));
        return new Link(secret, now.plus(LINK));
    }

    /// Makes every link of a draft worthless.
    @Transactional
    public void unlink(Actor actor, SiteId site, DraftId id) {
        var draft = store.locked(site, id);
        draft.mustBeWrittenBy(actor);
        links.revoke(id);
        events.publishEvent(new DraftMoved(site, id, "UNLINKED", draft.text().at("title"), "", actor));
    }

    /// A text as its readers would see it.
    ///
    /// @param published the moment that would stand above it: a correction keeps the article's own
    public record Preview(DraftText text, Stamp published) {}

    @Transactional(readOnly = true)
    public Preview preview(Actor actor, SiteId site, DraftId id) {
        return preview(seen(actor, site, id));
    }

    private Preview preview(Draft draft) {
        var article = draft.article();
        var published = article == null
                ? Optional.<Stamp>empty()
                : articles.current(draft.site(), article)
                        .map(known -> known.manuscript().published());
        return new Preview(draft.text(), published.orElseGet(() -> Stamp.at(clock.instant())));
    }

    /// What a link shows; missing once its time is over.
    @Transactional(readOnly = true)
    public Preview linked(SiteId site, String secret) {
        return links.draft(site, hash(secret), clock.instant())
                .flatMap(id -> store.found(site, id))
                .map(this::preview)
                .orElseThrow(Missing::new);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
