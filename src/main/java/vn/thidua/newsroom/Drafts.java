package vn.thidua.newsroom;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.news.ArticleId;
import vn.thidua.news.Articles;
import vn.thidua.news.Bodies;
import vn.thidua.news.NewsRight;
import vn.thidua.news.Published;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// Writing: what is typed is kept at once, every state that mattered stays as a revision, and nobody's text is
/// overwritten by somebody who had not seen it.
@Service
public class Drafts {

    private final DraftStore store;
    private final Articles articles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Drafts(DraftStore store, Articles articles, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.articles = articles;
        this.events = events;
        this.clock = clock;
    }

    /// @param version to be named with the next save
    public record Saved(int version, Instant at) {}

    /// Begins an article. The same key from the same person begins it once, however often it is sent.
    @Transactional
    public DraftId begin(Actor actor, SiteId site, DraftText text, String key) {
        mustWrite(actor, site, text);
        var now = clock.instant();
        var once = isKey(key);
        if (once && !store.claim(actor.account(), key, now))
            return store.madeWith(actor.account(), key).orElseThrow(NewsroomRefused.NotNow::new);
        var id = new DraftId(UUID.randomUUID());
        add(actor, site, id, text, null, now);
        if (once) store.made(actor.account(), key, id);
        return id;
    }

    /// A key that nobody would draw twice; any other is no key.
    private static boolean isKey(String key) {
        return key.length() >= 8 && key.length() <= 100;
    }

    private static void mustWrite(Actor actor, SiteId site, DraftText text) {
        var section = text.at("section");
        if (!section.isBlank()) actor.must(NewsroomRight.WRITE, Scope.of(site).section(section));
        else if (!actor.mayAnywhere(NewsroomRight.WRITE, site)) throw new Forbidden(NewsroomRight.WRITE);
    }

    /// Begins the correction of a published article, or finds the one that is under way.
    @Transactional
    public DraftId correct(Actor actor, SiteId site, ArticleId article) {
        var published = articles.current(site, article).orElseThrow(Missing::new);
        actor.must(
                NewsRight.CORRECT, Scope.of(site).section(published.manuscript().section()));
        store.lockCorrections(article);
        var underWay = store.correctionOf(article);
        if (underWay.isPresent()) return underWay.get();
        if (published.stage() != Published.Stage.PUBLISHED) throw new NewsroomRefused.NotNow();
        var id = new DraftId(UUID.randomUUID());
        var body = DraftText.decorative(Bodies.write(published.manuscript().body()));
        var text = DraftText.of(published.manuscript(), body);
        add(actor, site, id, text, published, clock.instant());
        return id;
    }

    private void add(
            Actor actor,
            SiteId site,
            DraftId id,
            DraftText text,
            @org.jspecify.annotations.Nullable Published published,
            Instant now) {
        var draft = new Draft(
                id,
                site,
                Stage.DRAFT,
                1,
                text,
                actor.account(),
                actor.account(),
                now,
                0,
                published == null ? null : published.article(),
                published == null ? null : published.version(),
                null,
                null,
                false);
        store.add(draft, now);
        store.keep(id, 1, "BEGUN", text, actor.account(), now);
        store.step(id, "BEGUN", "", actor.account(), now);
        events.publishEvent(new DraftMoved(site, id, "BEGUN", text.at("title"), "", actor));
    }

    /// Keeps what was typed. Refuses, and keeps the refused text as a revision, when somebody else saved after
    /// `version` was read, or published the article or put it aside.
    ///
    /// @param finished whether this state is to stand as a revision: pressed, not kept on the way
    @Transactional(noRollbackFor = {NewsroomRefused.Overtaken.class, NewsroomRefused.Closed.class})
    public Saved save(Actor actor, SiteId site, DraftId id, int version, DraftText text, boolean finished) {
        var draft = store.locked(site, id);
        draft.mustBeWrittenBy(actor);
        mustReach(actor, draft, text);
        var now = clock.instant();
        if (draft.text().equals(text)) {
            if (finished && draft.keptVersion() < draft.version())
                store.keep(id, draft.version(), "SAVED", text, actor.account(), now);
            return new Saved(draft.version(), now);
        }
        if (!draft.open())
            throw new NewsroomRefused.Closed(store.keep(id, version, "REFUSED", text, actor.account(), now));
        if (draft.version() != version) {
            var revision = store.keep(id, version, "REFUSED", text, actor.account(), now);
            throw new NewsroomRefused.Overtaken(draft.version(), revision);
        }
        return write(actor, draft, text, finished, now);
    }

    /// A text is not moved into a section where its writer may not write.
    private static void mustReach(Actor actor, Draft draft, DraftText text) {
        var section = text.at("section");
        if (section.isBlank() || section.equals(draft.text().at("section"))) return;
        actor.must(NewsroomRight.WRITE, Scope.of(draft.site()).section(section));
    }

    private Saved write(Actor actor, Draft draft, DraftText text, boolean finished, Instant now) {
        var stage = draft.changed();
        var by = actor.account();
        var newGroup = draft.beginsGroup(by, now);
        if (newGroup && draft.keptVersion() < draft.version())
            store.keep(draft.id(), draft.version(), "SAVED", draft.text(), draft.touchedBy(), now);
        store.write(draft, text, stage, by, newGroup, now);
        var version = draft.version() + 1;
        if (finished) store.keep(draft.id(), version, "SAVED", text, by, now);
        if (stage != draft.stage()) {
            store.step(draft.id(), "REOPENED", "", by, now);
            events.publishEvent(new DraftMoved(draft.site(), draft.id(), "REOPENED", text.at("title"), "", actor));
        }
        if (finished) events.publishEvent(new DraftSaved(draft.site(), draft.id(), version, text.at("title"), actor));
        return new Saved(version, now);
    }

    /// Makes an earlier state the present one, as a new revision; the state before it is kept.
    @Transactional
    public void restore(Actor actor, SiteId site, DraftId id, int revision) {
        var draft = store.locked(site, id);
        draft.mustBeWrittenBy(actor);
        var text = store.revision(id, revision).orElseThrow(Missing::new);
        mustReach(actor, draft, text);
        var now = clock.instant();
        if (draft.keptVersion() < draft.version())
            store.keep(id, draft.version(), "SAVED", draft.text(), draft.touchedBy(), now);
        store.write(draft, text, draft.changed(), actor.account(), true, now);
        store.keep(id, draft.version() + 1, "RESTORED", text, actor.account(), now);
        events.publishEvent(new DraftSaved(site, id, draft.version() + 1, text.at("title"), actor));
    }

    /// Puts a draft aside; it can be taken out again at any time (NĐ 224/2026, Điều 23.6a asks for thirty days).
    @Transactional
    public void bin(Actor actor, SiteId site, DraftId id) {
        var draft = store.locked(site, id);
        draft.mustBeWrittenBy(actor);
        draft.mustBeOpen();
        move(actor, draft, "BINNED", true);
    }

    @Transactional
    public void unbin(Actor actor, SiteId site, DraftId id) {
        var draft = store.locked(site, id);
        draft.mustBeWrittenBy(actor);
        if (!draft.binned()) throw new NewsroomRefused.NotNow();
        mustBeTheOnlyCorrection(draft);
        move(actor, draft, "UNBINNED", false);
    }

    private void mustBeTheOnlyCorrection(Draft draft) {
        var article = draft.article();
        if (article == null) return;
        store.lockCorrections(article);
        if (store.correctionOf(article).isPresent()) throw new NewsroomRefused.CorrectionUnderWay();
    }

    private void move(Actor actor, Draft draft, String step, boolean binned) {
        var now = clock.instant();
        store.bin(draft.id(), binned ? now : null);
        store.step(draft.id(), step, "", actor.account(), now);
        events.publishEvent(
                new DraftMoved(draft.site(), draft.id(), step, draft.text().at("title"), "", actor));
    }
}
