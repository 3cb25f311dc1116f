package vn.thidua.newsroom;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Every night: what served its moment and is no work of anybody goes. Drafts, revisions and the bin stay.
@Component
@Profile("!command")
class DraftUpkeep {

    private static final Duration KEPT = Duration.ofDays(7);

    private final DraftStore store;
    private final Clock clock;

    DraftUpkeep(DraftStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 2 * * *", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    public void run() {
        store.forget(clock.instant().minus(KEPT));
    }
}
