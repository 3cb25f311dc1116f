package vn.thidua.changes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// One thread that hears PostgreSQL's `NOTIFY change` and hands new changes to every reader.
///
/// The connection is held for as long as it lives; when it breaks, a new one is tried every half second and readers
/// are told that the feed has resumed.
@Component
class ChangeFeed implements SmartLifecycle, FeedState {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);
    private static final int BATCH = 500;
    private static final int HEARTBEAT_MILLIS = 1_000;
    private static final int RETRY_MILLIS = 500;

    private final DataSource pool;
    private final ChangeStore store;
    private final List<ChangeReader> readers;
    private volatile boolean running;
    private volatile boolean connected;
    private volatile Thread thread = new Thread();
    private final Set<ChangeReader> behind = new HashSet<>();
    private long seen;

    ChangeFeed(DataSource pool, ChangeStore store, List<ChangeReader> readers) {
        this.pool = pool;
        this.store = store;
        this.readers = readers;
    }

    @Override
    public boolean connected() {
        return connected;
    }

    @Override
    public void start() {
        seen = store.last();
        connected = true;
        running = true;
        thread = Thread.ofPlatform().daemon().name("changes").start(this::listen);
    }

    private void listen() {
        var first = true;
        while (running) {
            try (var connection = pool.getConnection()) {
                hear(connection, first);
            } catch (SQLException | DataAccessException broken) {
                if (running && connected) LOG.warn("The change feed lost the database: {}", broken.getMessage());
            } catch (InterruptedException _) {
                return;
            }
            connected = false;
            first = false;
            if (running && !pause()) return;
        }
    }

    private void hear(Connection connection, boolean first) throws SQLException, InterruptedException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen change");
        }
        if (!first) {
            LOG.info("The change feed is back");
            behind.addAll(readers);
        }
        connected = true;
        resume();
        handOut();
        var postgres = connection.unwrap(PGConnection.class);
        while (running) {
            var heard = postgres.getNotifications(HEARTBEAT_MILLIS);
            if (heard.length == 0 && !connection.isValid(2)) throw new SQLException("connection is no longer valid");
            resume();
            if (heard.length > 0) handOut();
        }
    }

    /// A reader that could not follow checks everything it keeps before it hears more.
    private void resume() {
        for (var reader : List.copyOf(behind)) {
            if (told(reader, reader::resumed)) behind.remove(reader);
        }
    }

    private void handOut() {
        List<Change> fresh;
        do {
            fresh = store.after(seen, BATCH);
            if (fresh.isEmpty()) return;
            var changes = fresh;
            readers.stream()
                    .filter(reader -> !told(reader, () -> reader.changed(changes)))
                    .forEach(behind::add);
            seen = fresh.getLast().n();
        } while (fresh.size() == BATCH);
    }

    private static boolean told(ChangeReader reader, Runnable news) {
        try {
            news.run();
            return true;
        } catch (RuntimeException failed) {
            LOG.warn(
                    "{} could not follow a change and will be told again",
                    reader.getClass().getSimpleName(),
                    failed);
            return false;
        }
    }

    private boolean pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
            return true;
        } catch (InterruptedException _) {
            return false;
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(2_000);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
