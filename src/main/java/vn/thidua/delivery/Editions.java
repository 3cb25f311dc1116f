package vn.thidua.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import vn.thidua.changes.Change;
import vn.thidua.changes.ChangeReader;
import vn.thidua.platform.SiteId;

/// Follows the changes of every site. Any change makes all pages of its site due to be rendered anew, since menus,
/// lists and "most read" may stand on any of them; a page nobody asks for costs nothing.
@Component
class Editions implements ChangeReader {

    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final long AHEAD_OF_UTC = Duration.ofHours(7).toMillis(); // Vietnam has no summer time

    private final Clock clock;
    private final AtomicLong interruptions = new AtomicLong();
    private final Map<SiteId, AtomicLong> numbers = new ConcurrentHashMap<>();

    Editions(Clock clock) {
        this.clock = clock;
    }

    Edition of(SiteId site) {
        var day = Math.floorDiv(clock.millis() + AHEAD_OF_UTC, DAY);
        return new Edition(interruptions.get() + number(site).get(), day);
    }

    @Override
    public void changed(List<Change> changes) {
        changes.stream()
                .map(Change::site)
                .distinct()
                .forEach(site -> number(site).incrementAndGet());
    }

    @Override
    public void resumed() {
        interruptions.incrementAndGet();
    }

    private AtomicLong number(SiteId site) {
        return numbers.computeIfAbsent(site, _ -> new AtomicLong());
    }
}
