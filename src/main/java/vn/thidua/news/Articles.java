package vn.thidua.news;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.changes.Changes;
import vn.thidua.media.MediaId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// The verbs of the newsroom, one transaction each.
@Service
@Transactional
public class Articles {

    private final ArticleStore store;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Articles(ArticleStore store, Changes changes, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /// Puts an article before the public at once. Refuses an unknown section and a day that has not come.
    public ArticleId publish(Actor actor, SiteId site, Manuscript manuscript) {
        var article = insert(actor, site, manuscript);
        changes.record(site, subject(article));
        return article;
    }

    /// Takes over many articles of the past in one transaction; those whose origin is known already are passed over.
    public List<ArticleId> adopt(Actor actor, SiteId site, List<Manuscript> manuscripts) {
        var known = store.known(site, manuscripts);
        var adopted = new ArrayList<ArticleId>();
        for (var manuscript : manuscripts) {
            var origin = manuscript.origin();
            if (origin == null || known.add(origin)) adopted.add(insert(actor, site, manuscript));
        }
        if (!adopted.isEmpty())
            changes.record(site, adopted.stream().map(Articles::subject).toList());
        return adopted;
    }

    private ArticleId insert(Actor actor, SiteId site, Manuscript manuscript) {
        check(site, manuscript);
        var article = new ArticleId(UUID.randomUUID());
        store.insert(site, article, manuscript, clock.instant());
        events.publishEvent(new ArticlePublished(site, article, manuscript.title(), actor));
        return article;
    }

    /// Replaces what a published article says; an earlier address keeps leading to it.
    /// Refuses when somebody else changed it after `version` was read.
    public void correct(Actor actor, SiteId site, ArticleId article, int version, Manuscript manuscript) {
        check(site, manuscript);
        store.update(site, article, version, manuscript, clock.instant());
        changes.record(site, subject(article));
        events.publishEvent(new ArticleCorrected(site, article, manuscript.title(), actor));
    }

    public void withdraw(Actor actor, SiteId site, ArticleId article, Withdrawal withdrawal) {
        var title = store.withdraw(site, article, withdrawal, clock.instant());
        changes.record(site, subject(article));
        events.publishEvent(new ArticleWithdrawn(site, article, title, actor));
    }

    /// Reads foreign HTML into blocks; `media` says which kept picture an `img` stands for.
    public static Body body(String html, Function<Element, Optional<MediaId>> media) {
        return BodyText.read(html, media);
    }

    private void check(SiteId site, Manuscript manuscript) {
        if (manuscript.published().instant().isAfter(clock.instant()))
            throw new NewsRefused.InTheFuture(manuscript.title());
        if (!store.hasSection(site, manuscript.section())) throw new NewsRefused.UnknownSection(manuscript.section());
    }

    private static String subject(ArticleId article) {
        return "article:" + article.value();
    }
}
