package vn.thidua.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// The product's clock. What is told of earlier days happens at their time: the demo's history passes through the same
/// front desks as everything else, and they find the day of which it tells. No request can reach this.
public final class ToldTime extends Clock {

    private static final ScopedValue<Instant> TOLD = ScopedValue.newInstance();

    private final Clock real;

    public ToldTime(Clock real) {
        this.real = real;
    }

    /// Does something as of an earlier instant, at which time stands still.
    public static void at(Instant instant, Runnable story) {
        ScopedValue.where(TOLD, instant).run(story);
    }

    /// The instant of what is told just now; empty while nothing is.
    public static Optional<Instant> told() {
        return TOLD.isBound() ? Optional.of(TOLD.get()) : Optional.empty();
    }

    @Override
    public Instant instant() {
        return TOLD.isBound() ? TOLD.get() : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ToldTime(real.withZone(zone));
    }
}
