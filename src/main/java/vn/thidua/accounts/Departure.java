package vn.thidua.accounts;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody on their way to the provider and back (OpenID Connect Core 1.0, 3.1; PKCE of RFC 7636).
///
/// @param returnTo the address that the provider sends the person to
/// @param target where the person goes afterwards
/// @param account who links, where they do
/// @param link the hash of the invitation that is accepted, where one is
record Departure(
        String nonce,
        String verifier,
        URI returnTo,
        String target,
        Purpose purpose,
        @Nullable AccountId account,
        byte @Nullable [] link,
        Instant expiresAt) {

    static final Duration HOLDS = Duration.ofMinutes(10);

    enum Purpose {
        SIGN_IN,
        LINK,
        INVITATION
    }

    Departure {
        if ((purpose == Purpose.LINK) != (account != null)) throw new IllegalArgumentException(purpose.name());
        if ((purpose == Purpose.INVITATION) != (link != null)) throw new IllegalArgumentException(purpose.name());
    }

    static Departure drawn(
            SecureRandom random,
            URI returnTo,
            String target,
            Purpose purpose,
            @Nullable AccountId account,
            byte @Nullable [] link,
            Instant now) {
        var nonce = Token.drawn(random).value();
        var verifier = Token.drawn(random).value();
        return new Departure(nonce, verifier, returnTo, target, purpose, account, link, now.plus(HOLDS));
    }
}
