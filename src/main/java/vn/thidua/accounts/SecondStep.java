package vn.thidua.accounts;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody has shown who they are and still owes the second factor. It holds five minutes, and not beyond a change of
/// the password.
record SecondStep(AccountId account, Way way, @Nullable Identity identity, Instant expiresAt) {

    static final Duration HOLDS = Duration.ofMinutes(5);

    SecondStep {
        if (way == Way.PASSKEY || (way == Way.PROVIDER) != (identity != null))
            throw new IllegalArgumentException(way.name());
    }

    boolean holds(@Nullable Instant passwordSetAt, Instant now) {
        var proven = expiresAt.minus(HOLDS);
        var changed = passwordSetAt != null && passwordSetAt.isAfter(proven);
        return now.isBefore(expiresAt) && !changed;
    }
}
