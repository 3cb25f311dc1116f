package vn.thidua.search;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.search.language.Abbreviations;

/// The front desk of search: finds, takes in what is new, and builds itself again when it is missing or damaged.
public final class Index implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Index.class);
    private static final ZoneId HOME = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int TRY_AGAIN_SECONDS = 30;
    private final Shelves shelves;
    private final Entries entries;
    private final Clock clock;
    private final ScheduledExecutorService upkeep = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("search-upkeep").factory());
    private final ExecutorService finders = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("search-finding-", 1).factory());
    private final AtomicBoolean repairing = new AtomicBoolean();
    private final AtomicLong states = new AtomicLong();
    private final Object writing = new Object();
    private final Object building = new Object();
    private volatile @Nullable Shelf shelf;
    private volatile boolean closed;
    private @Nullable Set<UUID> changedMeanwhile;
    private long lastCommitted = -1;

    public Index(Path folder, Abbreviations abbreviations, Entries entries, Clock clock) {
        this.shelves = new Shelves(folder, abbreviations);
        this.entries = entries;
        this.clock = clock;
        try {
            shelf = shelves.open();
            upkeep.execute(this::examine);
        } catch (IOException | RuntimeException | InternalError missing) {
            LOG.info("No usable search index ({}); building it", missing.toString());
            repair();
        }
    }

    /// What fits the question, ten or so at a time; an honest "building" when there is no index to ask.
    public Answer find(Question question) {
        var today = LocalDate.ofInstant(clock.instant(), HOME);
        return look(Answer.none(true), (searcher, usage, abbreviations) -> {
            var finding = new Finding(searcher, usage, abbreviations, today);
            return inTurn(() -> finding.answer(question, repairing.get()));
        });
    }

    /// Whether what is found from now on is still what would be found later; days going by apart.
    public BooleanSupplier asItStands() {
        long now = states.get();
        return () -> states.get() == now;
    }

    /// Finding is work for a processor. Virtual threads never interrupt each other at work, so it is done by as many
    /// threads of the system as there are processors, in the order of asking; quick pages need not wait for it.
    private Answer inTurn(Callable<Answer> work) throws IOException {
        try {
            return finders.submit(work).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
    }

    /// Titles that go on as typed so far.
    public List<String> suggest(UUID site, String typed, int most) {
        return look(List.of(), (searcher, usage, abbreviations) -> new Titles(searcher).beginning(site, typed, most));
    }

    /// Takes in entries, new or changed; they can be found when this returns.
    public void put(Collection<Entry> changed) {
        write(changed.stream().map(Entry::id).toList(), to -> to.put(changed));
    }

    public void remove(Collection<UUID> gone) {
        write(gone, to -> to.remove(gone));
    }

    /// Makes everything so far last, together with the number of the last change that is in it.
    public void commit(long position) {
        synchronized (writing) {
            lastCommitted = Math.max(lastCommitted, position);
        }
        write(List.of(), to -> to.commit(position));
    }

    /// The number of the last change that would survive a fall; -1 while there is no index.
    public long position() {
        var current = shelf;
        return current == null ? -1 : current.position();
    }

    /// Whether an index is being built because there was none to trust.
    public boolean building() {
        return repairing.get();
    }

    /// Builds a new index beside the old one, which answers until the new one takes its place. False when stopped.
    public boolean rebuild(Entries source, IntConsumer progress, BooleanSupplier stop) throws IOException {
        synchronized (building) {
            synchronized (writing) {
                changedMeanwhile = new HashSet<>();
                lastCommitted = -1;
            }
            var next = new Building(shelves, source, progress, () -> closed || stop.getAsBoolean());
            try {
                return next.fill() && swap(next);
            } finally {
                synchronized (writing) {
                    changedMeanwhile = null;
                }
                next.abandon(shelf);
            }
        }
    }

    private boolean swap(Building next) throws IOException {
        synchronized (writing) {
            var built = next.finish(changedMeanwhile == null ? Set.of() : changedMeanwhile, lastCommitted);
            var old = shelf;
            shelf = built;
            states.incrementAndGet();
            if (old != null) {
                old.close();
            }
        }
        next.clear();
        return true;
    }

    private interface Look<T> {
        T at(org.apache.lucene.search.IndexSearcher searcher, IndexUsage usage, Abbreviations abbreviations)
                throws IOException;
    }

    private <T> T look(T otherwise, Look<T> look) {
        var current = shelf;
        if (current == null) {
            return otherwise;
        }
        try {
            return current.read((searcher, usage) -> look.at(searcher, usage, current.abbreviations()));
        } catch (AlreadyClosedException swapped) {
            return current == shelf ? doubted(swapped, otherwise) : look(otherwise, look);
        } catch (IOException | RuntimeException | InternalError damaged) {
            return doubted(damaged, otherwise);
        }
    }

    private <T> T doubted(Throwable damaged, T otherwise) {
        if (closed) {
            return otherwise;
        }
        LOG.warn("A search failed; examining the index", damaged);
        upkeep.execute(this::examine);
        return otherwise;
    }

    private interface Writing {
        void to(Shelf shelf) throws IOException;
    }

    private void write(Collection<UUID> touched, Writing writing) {
        synchronized (this.writing) {
            if (changedMeanwhile != null) {
                changedMeanwhile.addAll(touched);
            }
            var current = shelf;
            if (current == null) {
                return;
            }
            try {
                writing.to(current);
                current.refresh();
                states.incrementAndGet();
            } catch (IOException | RuntimeException | InternalError damaged) {
                LOG.warn("The search index takes nothing more; building it again", damaged);
                repair();
            }
        }
    }

    private void examine() {
        var current = shelf;
        try {
            if (current != null) {
                current.verify();
            }
        } catch (IOException | RuntimeException | InternalError damaged) {
            LOG.warn("The search index is damaged; building it again", damaged);
            repair();
        }
    }

    private void repair() {
        if (!closed && repairing.compareAndSet(false, true)) {
            upkeep.execute(this::repairing);
        }
    }

    private void repairing() {
        try {
            rebuild(entries, done -> {}, () -> false);
            repairing.set(false);
            states.incrementAndGet();
        } catch (IOException | RuntimeException | InternalError failed) {
            LOG.error("Building the search index failed; trying again in {} s", TRY_AGAIN_SECONDS, failed);
            if (!closed) {
                upkeep.schedule(this::repairing, TRY_AGAIN_SECONDS, TimeUnit.SECONDS);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        finders.shutdown();
        upkeep.shutdown();
        synchronized (building) {
            synchronized (writing) {
                var current = shelf;
                shelf = null;
                try {
                    if (current != null) {
                        current.close();
                    }
                } catch (IOException lost) {
                    throw new UncheckedIOException(lost);
                }
            }
        }
    }
}
