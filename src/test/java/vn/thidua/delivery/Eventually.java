package vn.thidua.delivery;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for what another thread does, and no longer than the product promises.
public final class Eventually {

    private static final Duration PROMISE = Duration.ofSeconds(2);

    private Eventually() {}

    public static void holds(BooleanSupplier fact) {
        holds(PROMISE, fact);
    }

    public static void holds(Duration promise, BooleanSupplier fact) {
        var end = System.nanoTime() + promise.toNanos();
        while (!fact.getAsBoolean()) {
            if (System.nanoTime() > end) throw new AssertionError("not within " + promise);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
