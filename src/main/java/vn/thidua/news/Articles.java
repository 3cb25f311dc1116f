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
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
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
        actor.must(NewsRight.PUBLISH, Scope.of(site).section(manuscript.section()));
        var article = insert(actor, site, manuscript);
        changes.record(site, subject(article));
        return article;
    }

    /// Takes over many articles of the past in one transaction; those whose origin is known already are passed over.
    public List<ArticleId> adopt(Actor actor, SiteId site, List<Manuscript> manuscripts) {
        actor.must(NewsRight.PUBLISH, Scope.of(site));
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
    public void correct(
            Actor actor, SiteId site, ArticleId article, int version, Manuscript manuscript, Amendment amendment) {
        actor.must(NewsRight.CORRECT, Scope.of(site).section(manuscript.section()));
        var before = store.current(site, article).orElseThrow(Missing::new);
        actor.must(NewsRight.CORRECT, Scope.of(site).section(before.manuscript().section()));
        check(site, manuscript);
        var now = clock.instant();
        switch (amendment) {
            case Amendment.Major major -> {
                store.update(site, article, version, manuscript.updated(Stamp.at(now)), now);
                store.amend(article, major.note(), now);
            }
            case Amendment.Minor _ -> {
                var updated = before.manuscript().updated();
                store.update(site, article, version, manuscript.updated(updated), now);
            }
        }
        changes.record(site, subject(article));
        var note = amendment instanceof Amendment.Major major ? major.note() : "";
        events.publishEvent(
                new ArticleCorrected(site, article, before.manuscript().title(), manuscript.title(), note, actor));
    }

    /// Takes an article out of every list. Refuses to merge it into itself or into one that is not public.
    public void withdraw(Actor actor, SiteId site, ArticleId article, Withdrawal withdrawal) {
        var before = store.current(site, article).orElseThrow(Missing::new);
        actor.must(
                NewsRight.WITHDRAW, Scope.of(site).section(before.manuscript().section()));
        if (withdrawal instanceof Withdrawal.Merged merged) mustBeThere(site, article, merged.into());
        var title = store.withdraw(site, article, withdrawal, clock.instant());
        changes.record(site, subject(article));
        events.publishEvent(new ArticleWithdrawn(site, article, title, words(withdrawal), actor));
    }

    private void mustBeThere(SiteId site, ArticleId article, ArticleId into) {
        var target = store.current(site, into);
        if (into.equals(article) || target.isEmpty() || target.get().stage() != Published.Stage.PUBLISHED)
            throw new NewsRefused.NotMergeable();
    }

    private static String words(Withdrawal withdrawal) {
        return switch (withdrawal) {
            case Withdrawal.WithNotice with -> with.notice();
            case Withdrawal.Mistake mistake -> mistake.elsewhere() == null ? "" : mistake.elsewhere();
            case Withdrawal.Merged merged -> subject(merged.into());
        };
    }

    /// Puts an article that had left before the public again, as it was.
    public void restore(Actor actor, SiteId site, ArticleId article) {
        var before = store.current(site, article).orElseThrow(Missing::new);
        actor.must(
                NewsRight.WITHDRAW, Scope.of(site).section(before.manuscript().section()));
        store.restore(site, article, clock.instant());
        changes.record(site, subject(article));
        events.publishEvent(
                new ArticleRestored(site, article, before.manuscript().title(), actor));
    }

    /// An article as it stands, public or not.
    @Transactional(readOnly = true)
    public Optional<Published> current(SiteId site, ArticleId article) {
        return store.current(site, article);
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
