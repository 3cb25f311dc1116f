package vn.thidua.emulation.honours;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.changes.Changes;
import vn.thidua.design.Language;
import vn.thidua.design.Words;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Errands;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Unmarked;
import vn.thidua.platform.Vietnam;

/// Reads old lists and takes them in, one after another on each node, at a low priority: pages go first. While one is
/// under way here, the database is told again and again that this node is alive.
@Component
class HonourImporting {

    private static final Logger LOG = LoggerFactory.getLogger(HonourImporting.class);
    private static final int AT_ONCE = 2_000;

    private final HonourImportStore store;
    private final AwardCatalogue catalogue;
    private final Units units;
    private final Changes changes;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Errands errands = new Errands("honour-import");
    private final ExecutorService telling = Executors.newVirtualThreadPerTaskExecutor();

    HonourImporting(
            HonourImportStore store,
            AwardCatalogue catalogue,
            Units units,
            Changes changes,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.units = units;
        this.changes = changes;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /// What is to be done, for whom.
    record Order(UUID run, HonourImportId id, SiteId site, String file, Language in, Actor by) {}

    /// Somebody stopped it, or another node has it.
    private static final class Unwanted extends RuntimeException {

        Unwanted() {
            super(null, null, false, false);
        }
    }

    void read(Order order) {
        start(order, () -> reading(order));
    }

    void take(Order order, boolean shown) {
        start(order, () -> taking(order, shown ? Vietnam.today(clock) : null));
    }

    private void start(Order order, Runnable work) {
        errands.start(order.run(), () -> {
            try {
                work.run();
            } catch (Unwanted _) {
                LOG.info("The list {} is no longer wanted", order.file());
            } catch (HonoursRefused refused) {
                fail(order.run(), Words.say(order.in(), refused.key(), refused.facts()));
            } catch (RuntimeException failure) {
                LOG.error("The list {} could not be taken over", order.file(), failure);
                fail(order.run(), Words.say(order.in(), "honours.import.failed"));
            }
        });
    }

    private void reading(Order order) {
        var bytes = store.bytes(order.run()).orElseThrow(Unwanted::new);
        try {
            var file = Files.createTempFile("honours", ".xlsx");
            try {
                Files.write(file, bytes);
                var rows = new Reading(order, known(order.site()));
                ListWorkbook.read(file, rows);
                rows.flush();
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
        transaction.executeWithoutResult(_ -> {
            store.markTwice(order.site(), order.id());
            if (!store.read(order.run(), clock.instant())) throw new Unwanted();
        });
    }

    /// Units by each of their names, the present one first.
    private Map<String, UnitId> known(SiteId site) {
        var known = new HashMap<String, UnitId>();
        var all = units.of(site);
        for (var unit : all) known.putIfAbsent(Unmarked.words(unit.lastName()), unit.id());
        for (var unit : all) for (var name : unit.names()) known.putIfAbsent(Unmarked.words(name.name()), unit.id());
        return known;
    }

    /// Hands rows on, some thousands at a time.
    private final class Reading implements ListWorkbook.Listener {

        private final Order order;
        private final RowCheck check;
        private final List<ListedRow> waiting = new ArrayList<>();
        private int read;

        Reading(Order order, Map<String, UnitId> known) {
            this.order = order;
            this.check = new RowCheck(order.site(), catalogue, known, Vietnam.today(clock), order.in());
        }

        @Override
        public void heads(Map<Heading, String> mapped, List<String> ignored) {
            var read = mapped.entrySet().stream()
                    .map(one -> one.getValue() + " → " + Words.say(order.in(), "honours.heading." + one.getKey()))
                    .collect(Collectors.joining("\n"));
            store.heads(order.run(), read, String.join("\n", ignored));
        }

        @Override
        public void row(int n, Map<Heading, String> cells) {
            waiting.add(check.checked(n, cells));
            if (waiting.size() == AT_ONCE) flush();
        }

        void flush() {
            read += waiting.size();
            if (!store.reached(order.run(), read, clock.instant())) throw new Unwanted();
            if (!waiting.isEmpty()) store.addRows(order.id(), waiting);
            waiting.clear();
        }
    }

    /// All in one transaction; how far it is stands in others, on the same row, which it does not touch before its end.
    private void taking(Order order, @Nullable LocalDate shown) {
        transaction.executeWithoutResult(_ -> {
            var at = clock.instant();
            var good =
                    store.found(order.site(), order.id()).map(KeptImport::good).orElse(0);
            var last = 0;
            var done = 0;
            while (true) {
                if (!told(order, Math.min(done, good))) throw new Unwanted();
                var next = store.take(order.site(), order.id(), last, AT_ONCE, shown, order.by(), at);
                if (next.isEmpty()) break;
                last = next.get();
                done += AT_ONCE;
            }
            if (!store.taken(order.id(), order.run(), order.by(), clock.instant())) throw new Unwanted();
            if (shown != null) changes.record(order.site(), Honours.PUBLIC);
            var after = order.file() + " · " + good;
            events.publishEvent(new HonourListTaken(order.site(), subject(order.id()), after, order.by()));
        });
        try {
            store.settle();
        } catch (DataAccessException later) {
            LOG.warn(
                    "The list {} is taken over; the database settles its indexes later by itself", order.file(), later);
        }
    }

    /// In a transaction of its own, on a thread of its own.
    private boolean told(Order order, int done) {
        return CompletableFuture.supplyAsync(() -> store.reached(order.run(), done, clock.instant()), telling)
                .join();
    }

    static String subject(HonourImportId id) {
        return "honour-list:" + id.value();
    }

    private void fail(UUID run, String words) {
        try {
            store.fail(run, words, clock.instant());
        } catch (DataAccessException away) {
            LOG.warn("Nobody could be told that a list failed; its silence will tell", away);
        }
    }

    /// Also forgets the files of lists whose node is gone: they may hold more of people than the history does.
    @Scheduled(fixedDelay = 10_000)
    void tell() {
        try {
            var now = clock.instant();
            for (var run : errands.own()) store.alive(run, now);
            store.giveUp(now.minus(KeptImport.SILENCE), now);
        } catch (DataAccessException away) {
            LOG.warn("The database cannot be told that a list is taken over", away);
        }
    }

    /// What is under way fails at once, so that another node need not wait for the silence.
    @PreDestroy
    void close() {
        errands.close(run -> fail(run, Words.say(Language.VI, "honours.import.failed")));
        telling.shutdown();
    }
}
