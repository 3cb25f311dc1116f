package vn.thidua.accounts;

import java.time.Instant;

/// The wrong tries of one account or one address.
///
/// @param since the first of them
/// @param closedUntil a moment in the past where nothing is closed
record Tries(int failed, Instant since, Instant closedUntil) {

    static final Tries NONE = new Tries(0, Instant.EPOCH, Instant.EPOCH);

    Tries {
        if (failed < 0) throw new IllegalArgumentException("tries: " + failed);
    }

    boolean closed(Instant now) {
        return now.isBefore(closedUntil);
    }
}
