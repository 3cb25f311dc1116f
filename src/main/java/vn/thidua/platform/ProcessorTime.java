package vn.thidua.platform;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Patience with another process by the work that it makes, not by the clock: what is sound is not given up because the
/// machine is crowded.
public final class ProcessorTime {

    private static final int LOOK = 25; // milliseconds
    private static final Duration CROWDED = Duration.ofSeconds(30); // by the clock, however little it could work

    private ProcessorTime() {}

    /// Whether it ended before it had worked for so long; where the system does not tell, time passed is taken for
    /// work.
    public static boolean endsWithin(Process process, Duration work) throws InterruptedException {
        var since = System.nanoTime();
        while (!process.waitFor(LOOK, TimeUnit.MILLISECONDS)) {
            var passed = Duration.ofNanos(System.nanoTime() - since);
            var worked = process.info().totalCpuDuration().orElse(passed);
            if (worked.compareTo(work) > 0 || passed.compareTo(CROWDED) > 0) return false;
        }
        return true;
    }
}
