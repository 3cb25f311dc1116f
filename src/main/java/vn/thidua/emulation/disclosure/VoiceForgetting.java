package vn.thidua.emulation.disclosure;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Every night: who wrote and what they wrote is deleted where it was answered long ago. What has no answer stays.
@Component
@Profile("!command")
class VoiceForgetting {

    private final VoiceStore store;
    private final VoiceTerms terms;
    private final Clock clock;

    VoiceForgetting(VoiceStore store, VoiceTerms terms, Clock clock) {
        this.store = store;
        this.terms = terms;
        this.clock = clock;
    }

    @Scheduled(cron = "0 44 3 * * *", zone = "Asia/Ho_Chi_Minh")
    void run() {
        var now = clock.instant();
        store.forget(now.minus(Duration.ofDays(terms.keptDays())), now);
    }
}
