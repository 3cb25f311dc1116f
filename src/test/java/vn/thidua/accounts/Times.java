package vn.thidua.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that a test moves.
public final class Times extends Clock {

    public static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

    private volatile Instant present = START;

    public void pass(Duration time) {
        present = present.plus(time);
    }

    @Override
    public Instant instant() {
        return present;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
