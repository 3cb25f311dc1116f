package vn.thidua.newsroom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.design.Outage;
import vn.thidua.news.Amendment;
import vn.thidua.news.ArticleId;
import vn.thidua.news.Articles;
import vn.thidua.news.NewsRefused;
import vn.thidua.news.Stamp;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Refusal;
import vn.thidua.platform.SiteId;

/// Putting a text before the public: now, at a time, or without approval where the board must be fast.
@Service
@Transactional
public class Publications {

    /// Between the key of a refusal and what it names, in the note of a step.
    public static final String PART = "|";

    private static final String UNEXPECTED = "step.unexpected";

    private final DraftStore store;
    private final Proofreading proofreading;
    private final Articles articles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publications(
            DraftStore store,
            Proofreading proofreading,
            Articles articles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.proofreading = proofreading;
        this.articles = articles;
        this.events = events;
        this.clock = clock;
    }

    /// Publishes an approved text at once.
    ///
    /// @param version that was read
    /// @param amendment how a correction is told; `null` for a new article
    public ArticleId publish(Actor actor, SiteId site, DraftId id, int version, @Nullable Amendment amendment) {
        var draft = store.locked(site, id);
        actor.must(NewsroomRight.PUBLISH, draft.scope());
        draft.mustBeAsRead(version);
        draft.mustBePublishable(false);
        return publish(actor, draft, amendment, false, "");
    }

    /// Publishes a text that nobody approved. It is flagged, and waits on the list of what is to be looked at.
    public ArticleId force(
            Actor actor, SiteId site, DraftId id, int version, String reason, @Nullable Amendment amendment) {
        var draft = store.locked(site, id);
        actor.must(NewsroomRight.FORCE, draft.scope());
        draft.mustBeAsRead(version);
        if (reason.isBlank()) throw new NewsroomRefused.WithoutReason();
        draft.mustBePublishable(true);
        return publish(actor, draft, amendment, true, reason.strip());
    }

    /// Lets an approved text be published at a moment to come.
    public void schedule(
            Actor actor, SiteId site, DraftId id, int version, Instant due, @Nullable Amendment amendment) {
        var draft = store.locked(site, id);
        actor.must(NewsroomRight.PUBLISH, draft.scope());
        draft.mustBeAsRead(version);
        var stage = draft.scheduled(due, clock.instant());
        if (draft.corrects()) store.amend(id, noteOf(amendment));
        store.stage(id, stage, due);
        moved(actor, draft, "SCHEDULED", due.toString());
    }

    private static String noteOf(@Nullable Amendment amendment) {
        return switch (amendment) {
            case Amendment.Major major -> major.note();
            case Amendment.Minor _ -> "";
            case null -> throw new NewsroomRefused.WithoutAmendment();
        };
    }

    public void unschedule(Actor actor, SiteId site, DraftId id) {
        var draft = store.locked(site, id);
        actor.must(NewsroomRight.PUBLISH, draft.scope());
        store.stage(id, draft.unscheduled(), null);
        moved(actor, draft, "UNSCHEDULED", "");
    }

    /// Somebody has looked at what was published without approval.
    public void review(Actor actor, SiteId site, DraftId id) {
        var draft = store.locked(site, id);
        actor.must(NewsroomRight.REVIEW, draft.scope());
        draft.mustBeNewTo(actor, store.hurriedBy(id).orElse(null));
        if (!store.reviewed(id, clock.instant())) throw new NewsroomRefused.NotNow();
        moved(actor, draft, "REVIEWED", "");
    }

    /// Publishes one text that is due, if there is one; says how late. Throws [NotPublished] where it cannot be.
    ///
    /// @return whether there was one
    boolean publishDue() {
        var found = store.due(clock.instant());
        if (found.isEmpty()) return false;
        var draft = found.get();
        var due = Objects.requireNonNull(draft.dueAt());
        var late = Duration.between(due, clock.instant()).toMinutes();
        try {
            draft.mustBePublishable(false);
            publish(Actor.SYSTEM, draft, kept(draft), false, late < 1 ? "" : String.valueOf(late));
        } catch (Refusal refusal) {
            throw new NotPublished(draft.site(), draft.id(), told(refusal), refusal);
        } catch (RuntimeException failure) {
            if (failure instanceof TransientDataAccessException || Outage.causes(failure)) throw failure;
            throw new NotPublished(draft.site(), draft.id(), UNEXPECTED, failure);
        }
        return true;
    }

    /// The key of the words and what they name, for those who read the step later.
    private static String told(Refusal refusal) {
        var parts = new ArrayList<String>();
        parts.add(refusal.key());
        for (var fact : refusal.facts()) parts.add(String.valueOf(fact).replace(PART, " "));
        return String.join(PART, parts);
    }

    /// What could not be published when it was due goes back to the board, with the reason.
    void giveBack(NotPublished failed) {
        var draft = store.locked(failed.site(), failed.draft());
        if (draft.stage() != Stage.SCHEDULED) return;
        store.stage(draft.id(), Stage.APPROVED, null);
        moved(Actor.SYSTEM, draft, "FAILED", failed.reason());
    }

    private static @Nullable Amendment kept(Draft draft) {
        if (!draft.corrects()) return null;
        var note = draft.note();
        if (note == null) throw new NewsroomRefused.WithoutAmendment();
        return note.isEmpty() ? new Amendment.Minor() : new Amendment.Major(note);
    }

    private ArticleId publish(Actor actor, Draft draft, @Nullable Amendment amendment, boolean forced, String note) {
        proofreading.mustPass(draft);
        var now = clock.instant();
        var article = draft.corrects() ? corrected(actor, draft, amendment) : added(actor, draft, now);
        if (draft.keptVersion() < draft.version())
            store.keep(draft.id(), draft.version(), "SAVED", draft.text(), draft.touchedBy(), now);
        store.published(draft.id(), article, forced, now);
        moved(actor, draft, forced ? "FORCED" : "PUBLISHED", note);
        return article;
    }

    private ArticleId added(Actor actor, Draft draft, Instant now) {
        return articles.publish(actor, draft.site(), draft.text().manuscript(Stamp.at(now)));
    }

    private ArticleId corrected(Actor actor, Draft draft, @Nullable Amendment amendment) {
        if (amendment == null) throw new NewsroomRefused.WithoutAmendment();
        var article = Objects.requireNonNull(draft.article());
        var published = articles.current(draft.site(), article).orElseThrow(Missing::new);
        var manuscript = draft.text().manuscript(published.manuscript().published());
        var version = Objects.requireNonNull(draft.articleVersion());
        if (published.version() != version) throw new NewsroomRefused.CorrectedMeanwhile();
        try {
            articles.correct(actor, draft.site(), article, version, manuscript, amendment);
        } catch (NewsRefused.ChangedMeanwhile _) {
            throw new NewsroomRefused.CorrectedMeanwhile();
        }
        return article;
    }

    private void moved(Actor actor, Draft draft, String step, String note) {
        store.step(draft.id(), step, note, actor.account(), clock.instant());
        events.publishEvent(
                new DraftMoved(draft.site(), draft.id(), step, draft.text().at("title"), note, actor));
    }
}
