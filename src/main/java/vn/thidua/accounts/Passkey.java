package vn.thidua.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A key that somebody carries, as its owner sees it.
///
/// @param host where it answers
/// @param synced kept by its maker beyond the device it was made on
public record Passkey(
        UUID id,
        String name,
        String host,
        boolean synced,
        Instant madeAt,
        @Nullable Instant usedAt) {}
