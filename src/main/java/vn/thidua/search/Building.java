package vn.thidua.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// One building of the index from its source, beside the index in use.
final class Building {
    private final Shelves shelves;
    private final Entries source;
    private final IntConsumer progress;
    private final BooleanSupplier stop;
    private final Shelf shelf;
    private final long position;
    private int done;

    Building(Shelves shelves, Entries source, IntConsumer progress, BooleanSupplier stop) throws IOException {
        this.shelves = shelves;
        this.source = source;
        this.progress = progress;
        this.stop = stop;
        this.position = source.position();
        this.shelf = shelves.fresh();
    }

    /// Takes in everything there is; false when told to stop.
    boolean fill() throws IOException {
        try {
            source.all(this::take);
            shelf.settle();
            shelf.commit(position);
            return true;
        } catch (CancellationException stopped) {
            return false;
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void take(Entry entry) {
        if (stop.getAsBoolean()) {
            throw new CancellationException();
        }
        try {
            shelf.put(List.of(entry));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        progress.accept(++done);
    }

    /// Catches up with what changed meanwhile and puts the new index in its place.
    Shelf finish(Set<UUID> changed, long committed) throws IOException {
        var gone = new HashSet<>(changed);
        var there = source.entries(changed);
        there.forEach(entry -> gone.remove(entry.id()));
        shelf.put(there);
        shelf.remove(gone);
        shelf.commit(Math.max(position, committed));
        shelf.refresh();
        shelves.use(shelf);
        return shelf;
    }

    void clear() {
        shelves.clear(shelf.path());
    }

    /// Leaves nothing behind unless the index in use is this one.
    void abandon(@Nullable Shelf used) throws IOException {
        if (used != shelf) {
            shelf.close();
            Shelves.delete(shelf.path());
        }
    }
}
