package vn.thidua.accounts;

import java.time.Duration;
import java.time.Instant;

/// How long somebody stays signed in: since their last act, and altogether.
///
/// @param source the document the figures are taken from, and its date
record SessionLimits(String source, Duration idle, Duration administratorIdle, Duration altogether) {

    SessionLimits {
        if (!administratorIdle.isPositive() || idle.compareTo(administratorIdle) < 0 || altogether.compareTo(idle) < 0)
            throw new IllegalArgumentException("session limits of " + source);
    }

    boolean over(Instant begunAt, Instant seenAt, Instant now, boolean administrator) {
        return !now.isBefore(seenAt.plus(administrator ? administratorIdle : idle))
                || !now.isBefore(begunAt.plus(altogether));
    }
}
