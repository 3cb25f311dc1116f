package vn.thidua.media;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Where bytes lie: the file system now. Names are digests, or digests with what was drawn and an ending: never
/// anything a visitor typed. An adapter of another kind hands out local copies.
interface MediaStorage {

    /// Takes a finished file of the same machine over, whole or not at all; it is safe on disk when this returns.
    void keep(String name, Path finished);

    void keep(String name, byte[] bytes);

    /// A copy on this machine, to read.
    Optional<Path> local(String name);

    void forget(String name);

    /// What was drawn of these bytes.
    void forgetDrawn(String sha256);

    /// Every name there is, and since when it has not been written.
    void each(BiConsumer<String, Instant> visitor);
}
