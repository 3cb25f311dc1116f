package vn.thidua.search;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Where the index can always be built from again: what is public now, and the number of the last change.
public interface Entries {

    void all(Consumer<Entry> reader);

    Optional<Entry> entry(UUID id);

    long position();
}
