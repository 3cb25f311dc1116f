package vn.thidua.traffic;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Writes what was counted twice a second, so that a killed process loses less than the last second, and once more
/// when the web server has stopped, so that an orderly end loses nothing.
@Component
class Bookkeeping implements SmartLifecycle {

    /// Below both phases of the web server: it stops first, this second, the pool of connections last.
    static final int PHASE = DEFAULT_PHASE - 8_192;

    private static final Logger LOG = LoggerFactory.getLogger(Bookkeeping.class);
    private static final int PAUSE_MILLIS = 500;
    private static final int LAST_TRIES = 3;

    private final Tally tally;
    private final TallyStore store;
    private final ArticleFigures articles;
    private final Board board;
    private final UUID writer = UUID.randomUUID();
    private final Instant startedAt;
    private volatile boolean running;
    private volatile Thread thread = new Thread();
    private long number;
    private boolean failing;
    private @Nullable Batch unwritten;

    Bookkeeping(Tally tally, TallyStore store, ArticleFigures articles, Board board, Clock clock) {
        this.tally = tally;
        this.store = store;
        this.articles = articles;
        this.board = board;
        this.startedAt = clock.instant();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("traffic").start(this::keep);
    }

    private void keep() {
        articles.warm();
        while (running) {
            board.refresh(write());
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    /// Whether everything counted before this call is now in the database. A batch that could not be written stays as
    /// it is, number included, and is tried again; what comes meanwhile gathers for the next one.
    synchronized boolean write() {
        if (unwritten != null && !written(unwritten)) return false;
        var sums = tally.take();
        if (sums.isEmpty()) return true;
        unwritten = new Batch(writer, startedAt, ++number, sums);
        return written(unwritten);
    }

    private boolean written(Batch batch) {
        try {
            articles.counted(store.write(batch));
            if (failing) LOG.info("Counts are being written again");
            failing = false;
        } catch (DataIntegrityViolationException never) {
            LOG.error(
                    "A batch of {} sums can never be written and is dropped",
                    batch.sums().size(),
                    never);
        } catch (DataAccessException | TransactionException away) {
            if (!failing) LOG.warn("Counts wait for the database: {}", away.getMessage());
            failing = true;
            return false;
        }
        unwritten = null;
        return true;
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
        for (var tries = 0; tries < LAST_TRIES; tries++) if (write()) return;
        LOG.error("The last counts could not be written");
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
