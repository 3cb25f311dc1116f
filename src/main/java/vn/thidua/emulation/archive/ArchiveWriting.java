package vn.thidua.emulation.archive;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Errands;

/// Makes packages, one after another on each node, at a low priority: pages go first. While one is made here, the
/// database is told again and again that this node is alive.
@Component
class ArchiveWriting {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveWriting.class);

    /// As PostgreSQL says that its disk is full.
    private static final String DISK_FULL = "53100";

    /// Pieces after which is asked whether the package is still wanted.
    private static final int ASKED_EVERY = 16;

    private final ArchiveStore store;
    private final ArchivePacking packing;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Errands errands = new Errands("archive-package");

    ArchiveWriting(
            ArchiveStore store,
            ArchivePacking packing,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.packing = packing;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /// What is to be made, for whom.
    ///
    /// @param closing words of when the year was closed and how long it is kept
    record Order(UUID run, BlocYear year, String closing, Actor by) {}

    /// Those of the packing, and that it is kept.
    int steps() {
        return packing.steps() + 1;
    }

    void start(Order order) {
        errands.start(order.run(), () -> run(order));
    }

    private void run(Order order) {
        var title = order.year().title();
        try {
            write(order);
        } catch (CancellationException _) {
            LOG.info("The package of {} is no longer wanted", title);
        } catch (ArchiveRefused.TooLarge tooLarge) {
            LOG.warn("The package of {} has more than {} MB", title, tooLarge.megabytes());
            ended(() -> store.tooLarge(order.run(), tooLarge.megabytes(), clock.instant()));
        } catch (RuntimeException | IOException failure) {
            if (full(failure)) {
                LOG.warn("The package of {} finds no room on a disk", title, failure);
                ended(() -> store.noRoom(order.run(), clock.instant()));
            } else {
                LOG.error("The package of {} could not be made", title, failure);
                fail(order.run());
            }
        }
    }

    private static boolean full(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> false;
            case ArchiveRefused.NoRoom _ -> true;
            case SQLException sql when DISK_FULL.equals(sql.getSQLState()) -> true;
            case IOException io when String.valueOf(io.getMessage()).contains("No space left") -> true;
            default -> full(failure.getCause());
        };
    }

    private void fail(UUID run) {
        ended(() -> store.fail(run, clock.instant()));
    }

    private static void ended(Runnable told) {
        try {
            told.run();
        } catch (DataAccessException away) {
            LOG.warn("Nobody could be told that a package failed; its silence will tell", away);
        }
    }

    private void write(Order order) throws IOException {
        var watch = new Watched(order.run());
        try (var packed = packing.pack(order.year(), order.closing(), watch)) {
            watch.reached(packing.steps());
            transaction.executeWithoutResult(_ -> keep(order, packed, watch));
        }
    }

    /// Ends what nobody wants any more.
    private final class Watched implements ArchivePacking.Watch {

        private final UUID run;

        Watched(UUID run) {
            this.run = run;
        }

        @Override
        public void reached(int step) {
            if (!store.reached(run, step, clock.instant())) throw new CancellationException();
        }

        @Override
        public void mustGoOn() {
            if (!store.wanted(run)) throw new CancellationException();
        }
    }

    /// A package is there whole or not at all.
    private void keep(Order order, ArchivePacking.Packed packed, Watched watch) {
        var zip = packed.zip();
        for (var n = 0; n < ArchivePackage.pieces(zip.size()); n++) {
            if (n % ASKED_EVERY == 0) watch.mustGoOn();
            store.add(order.run(), n, piece(zip, n));
        }
        var year = order.year();
        if (!store.finish(order.run(), year.id(), packed, clock.instant())) throw new CancellationException();
        var told = packed.files() + " · MANIFEST SHA-256 " + packed.manifest().sha256();
        events.publishEvent(new ArchivePackageMade(year.site(), year.id(), told, order.by()));
    }

    private static byte[] piece(ArchiveSpool zip, int n) {
        var from = (long) n * ArchivePackage.PIECE;
        try {
            return zip.read(from, (int) Math.min(ArchivePackage.PIECE, zip.size() - from));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Scheduled(fixedDelay = 10_000)
    void tell() {
        try {
            for (var run : errands.own()) store.alive(run, clock.instant());
        } catch (DataAccessException away) {
            LOG.warn("The database cannot be told that a package is being made", away);
        }
    }

    /// What is under way fails at once, so that another node need not wait for the silence.
    @PreDestroy
    void close() {
        errands.close(this::fail);
    }
}
