package vn.thidua.accounts;

import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Every hour: accounts left alone are disabled, sessions and addresses that are over are forgotten.
@Component
@Profile("!command")
class Upkeep {

    private final Accounts accounts;
    private final SessionStore sessions;
    private final TriesStore tries;
    private final vn.thidua.accounts.Profile profile;
    private final Clock clock;

    Upkeep(
            Accounts accounts,
            SessionStore sessions,
            TriesStore tries,
            vn.thidua.accounts.Profile profile,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tries = tries;
        this.profile = profile;
        this.clock = clock;
    }

    @Scheduled(cron = "0 7 * * * *", zone = "Asia/Ho_Chi_Minh")
    void run() {
        var now = clock.instant();
        accounts.disableUnused();
        sessions.endBefore(now.minus(profile.sessions().altogether()));
        tries.forgetBefore(now.minus(profile.lockout().window()));
    }
}
