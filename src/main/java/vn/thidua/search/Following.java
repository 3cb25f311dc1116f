package vn.thidua.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thidua.changes.Change;
import vn.thidua.changes.ChangeReader;
import vn.thidua.changes.Changes;

/// Brings the index up to the last change, in a thread of its own, from where its last commit stood: after a fall,
/// after an import by another process, after a rebuild.
@Component
@Profile("!command")
class Following implements ChangeReader, SmartLifecycle {

    static final String REBUILD = "search:rebuild";
    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final String ARTICLE = "article:";
    private static final int BATCH = 500;
    private static final int REPORT = 10_000;
    private static final int RETRY_SECONDS = 2;
    private static final int STOP_MILLIS = 10_000;

    private final Index index;
    private final Entries entries;
    private final Changes changes;
    private final Semaphore news = new Semaphore(1);
    private volatile boolean running;
    private volatile Thread thread = new Thread();

    Following(Index index, Entries entries, Changes changes) {
        this.index = index;
        this.entries = entries;
        this.changes = changes;
    }

    @Override
    public void changed(List<Change> heard) {
        news.release();
    }

    @Override
    public void resumed() {
        news.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("search-following").start(this::follow);
    }

    private void follow() {
        while (running) {
            try {
                if (news.tryAcquire(RETRY_SECONDS, TimeUnit.SECONDS)) news.drainPermits();
                catchUp();
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException away) {
                LOG.warn("The index waits for the database: {}", away.getMessage());
            }
        }
    }

    private void catchUp() {
        var position = index.position();
        while (running && position >= 0) {
            var fresh = changes.after(position, BATCH);
            if (fresh.isEmpty()) return;
            take(fresh);
            position = fresh.getLast().n();
            index.commit(position);
        }
    }

    private void take(List<Change> fresh) {
        var touched = new LinkedHashSet<UUID>();
        fresh.stream()
                .map(Change::subject)
                .filter(subject -> subject.startsWith(ARTICLE))
                .forEach(subject -> touched.add(UUID.fromString(subject.substring(ARTICLE.length()))));
        var put = entries.entries(touched);
        put.forEach(entry -> touched.remove(entry.id()));
        index.put(put);
        index.remove(touched);
        if (fresh.stream().anyMatch(change -> change.subject().startsWith(REBUILD))) rebuild();
    }

    private void rebuild() {
        try {
            LOG.info("Rebuilding the search index, as asked");
            index.rebuild(entries, done -> report(done), () -> !running);
            LOG.info("The search index is rebuilt");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void report(int done) {
        if (done % REPORT == 0) LOG.info("{} articles indexed", done);
    }

    @Override
    public void stop() {
        running = false;
        news.release(); // woken, not interrupted: an interruption would close the files that Lucene writes
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
