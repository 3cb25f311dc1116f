package vn.thidua.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A link that lets its bearer set a password once.
///
/// @param account `null` while the first administrator has no account yet
record Link(Purpose purpose, @Nullable AccountId account, Instant expiresAt) {

    enum Purpose {
        INVITATION,
        FIRST_RUN,
        BREAK_GLASS
    }

    Link {
        if ((purpose == Purpose.FIRST_RUN) != (account == null)) throw new IllegalArgumentException(purpose.name());
    }

    /// Refuses a link whose time is over.
    Link valid(Instant now) {
        if (!now.isBefore(expiresAt)) throw new AccountRefused.LinkNotValid();
        return this;
    }
}
