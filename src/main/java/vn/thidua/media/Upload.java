package vn.thidua.media;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that comes in pieces.
///
/// @param sha256 what the sender says it is; `null` where it says nothing
/// @param medium what became of it; `null` while it comes
public record Upload(
        UUID id,
        String name,
        long bytes,
        @Nullable String sha256,
        @Nullable MediaId medium) {}
