package vn.thidua.traffic;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.platform.Vietnam;

/// Every night: words that too few asked for are forgotten, and what is too old to help anybody.
@Component
@Profile("!command")
class Forgetting {

    private static final int RARE_WORDS_DAYS = 30;
    private static final int WORDS_MONTHS = 25;
    private static final int ADDRESSES_MONTHS = 6;

    private final QuestionStore store;
    private final Clock clock;

    Forgetting(QuestionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(cron = "0 23 3 * * *", zone = "Asia/Ho_Chi_Minh")
    void run() {
        forget(Vietnam.today(clock));
    }

    void forget(LocalDate today) {
        store.forgetRareWords(today.minusDays(RARE_WORDS_DAYS), Visits.FEWEST_ASKED);
        store.forgetWords(today.minusMonths(WORDS_MONTHS));
        store.forgetAddresses(today.minusMonths(ADDRESSES_MONTHS));
    }
}
