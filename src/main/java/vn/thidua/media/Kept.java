package vn.thidua.media;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A medium, where its bytes lie and how they are framed.
///
/// @param upright the whole picture's size; `null` where there is none
/// @param edition the last that whoever changes it must have seen
public record Kept(
        Medium medium,
        String sha256,
        Framing framing,
        Pictures.@Nullable Size upright,
        int edition,
        @Nullable UUID addedBy,
        Instant addedAt,
        @Nullable Instant discardedAt) {

    Pictures.Size size() {
        return Objects.requireNonNull(upright);
    }
}
