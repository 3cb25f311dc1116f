package vn.thidua.accounts;

import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Every hour: accounts left alone are disabled, sessions, addresses, questions and half-done sign-ins that are over
/// are forgotten.
@Component
@Profile("!command")
class Upkeep {

    private final Accounts accounts;
    private final SessionStore sessions;
    private final TriesStore tries;
    private final PasskeyStore keys;
    private final SecondStepStore steps;
    private final DepartureStore departures;
    private final IdentityStore identities;
    private final vn.thidua.accounts.Profile profile;
    private final Clock clock;

    Upkeep(
            Accounts accounts,
            SessionStore sessions,
            TriesStore tries,
            PasskeyStore keys,
            SecondStepStore steps,
            DepartureStore departures,
            IdentityStore identities,
            vn.thidua.accounts.Profile profile,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tries = tries;
        this.keys = keys;
        this.steps = steps;
        this.departures = departures;
        this.identities = identities;
        this.profile = profile;
        this.clock = clock;
    }

    @Scheduled(cron = "0 7 * * * *", zone = "Asia/Ho_Chi_Minh")
    void run() {
        var now = clock.instant();
        accounts.disableUnused();
        sessions.endBefore(now.minus(profile.sessions().altogether()));
        tries.forgetBefore(now.minus(profile.lockout().window()));
        keys.forgetChallenges(now);
        steps.forget(now);
        departures.forget(now);
        identities.forget(now);
    }
}
