package vn.thidua.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// Where the index can always be built from again: what is public now, and the number of the last change.
public interface Entries {

    void all(Consumer<Entry> reader);

    /// Those of the asked that are public now.
    List<Entry> entries(Collection<UUID> ids);

    long position();
}
