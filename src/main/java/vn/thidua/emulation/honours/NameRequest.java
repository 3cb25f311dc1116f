package vn.thidua.emulation.honours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody asked that a name be hidden on the pages for everybody, or that something be corrected.
///
/// @param granted `null` until it is answered
public record NameRequest(
        UUID id,
        Honour honour,
        Kind kind,
        String words,
        LocalDate askedOn,
        @Nullable Boolean granted,
        String answer,
        @Nullable Instant answeredAt) {

    public enum Kind {
        HIDE,
        CORRECT
    }

    public boolean open() {
        return granted == null;
    }
}
