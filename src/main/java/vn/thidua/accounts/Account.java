package vn.thidua.accounts;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.Actor;

/// An account as it stands in the database.
///
/// @param password the hash, with its cost
/// @param secondFactor the secret, sealed
/// @param keyed whether it has a passkey
/// @param passwordKnown whether its person knows the password; not so for whoever came by the provider alone
/// @param secondStep the last time step whose code was taken
/// @param administrator whether any of its roles holds a right over accounts
/// @param guarded whether any of its roles holds a right that asks for a second factor
record Account(
        AccountId id,
        Login login,
        String name,
        UUID unit,
        State state,
        @Nullable String password,
        @Nullable Instant passwordSetAt,
        boolean passwordKnown,
        byte @Nullable [] secondFactor,
        boolean keyed,
        long secondStep,
        Instant lastSeenAt,
        boolean administrator,
        boolean guarded) {

    enum State {
        INVITED,
        ACTIVE,
        DISABLED
    }

    /// By an authenticator or a passkey: the one place that says what counts as one.
    boolean hasSecondFactor() {
        return secondFactor != null || keyed;
    }

    /// Whether a second factor is wanting; nothing is granted until there is one.
    boolean unguarded() {
        return guarded && !hasSecondFactor();
    }

    /// This person before any right is looked up.
    Actor acting(String from) {
        return new Actor(id.value(), unit, Set.of(), from);
    }
}
