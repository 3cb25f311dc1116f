package vn.thidua.traffic;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.thidua.changes.FeedState;
import vn.thidua.traffic.FigureStore.ArticleFigure;

/// The views of articles in memory. A figure a minute old is looked up again behind the reader's back, so that what
/// other processes count shows too; with the database away the last known one stands.
@Component
class ArticleFigures {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleFigures.class);
    private static final int MOST = 100_000;
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final FigureStore store;
    // Looked up late: the feed itself waits for its readers, of whom one is ours.
    private final ObjectProvider<FeedState> database;
    private final LoadingCache<Subject, ArticleFigure> figures;

    ArticleFigures(FigureStore store, ObjectProvider<FeedState> database) {
        this.store = store;
        this.database = database;
        this.figures = Caffeine.newBuilder()
                .maximumSize(MOST)
                .refreshAfterWrite(FRESH)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build(new FromStore());
    }

    private final class FromStore implements CacheLoader<Subject, ArticleFigure> {

        @Override
        public ArticleFigure load(Subject subject) {
            return store.article(subject);
        }

        @Override
        public ArticleFigure reload(Subject subject, ArticleFigure last) {
            try {
                return database.getObject().connected() ? load(subject) : last;
            } catch (DataAccessException | TransactionException _) {
                return last;
            }
        }
    }

    /// Nothing when it was never looked up and cannot be now.
    Optional<Views> of(Subject subject) {
        var known = figures.getIfPresent(subject);
        if (known != null) return Optional.of(known.views());
        if (!database.getObject().connected()) return Optional.empty();
        try {
            return Optional.of(figures.get(subject).views());
        } catch (DataAccessException | TransactionException _) {
            return Optional.empty();
        }
    }

    void warm() {
        try {
            figures.putAll(store.articles(MOST));
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Views will be looked up one by one: {}", away.getMessage());
        }
    }

    /// New totals, as the database answered them when they were written.
    void counted(Map<Subject, Long> totals) {
        totals.forEach((subject, total) -> figures.asMap()
                .computeIfPresent(
                        subject,
                        (_, known) ->
                                new ArticleFigure(Math.max(total, known.counted()), known.setOff(), known.old())));
    }

    void forget(Set<UUID> articles) {
        figures.asMap().keySet().removeIf(subject -> articles.contains(subject.article()));
    }
}
