package vn.thidua.accounts.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;

/// One's own account: password, second factor, sessions.
///
/// @param hasFactor whether there is an authenticator
/// @param keys how many passkeys there are
/// @param knowsPassword not so for whoever comes by the agency's provider alone
/// @param passwordDue whether the password must be changed before anything else
/// @param factorDue whether a second factor must be taken up before anything else
/// @param offer a second factor shown for taking up, until it is confirmed
/// @param codes recovery codes, shown this once
public record OwnPage(
        String login,
        String name,
        boolean hasFactor,
        boolean mustHaveFactor,
        long keys,
        boolean knowsPassword,
        long codesLeft,
        Instant passwordSetAt,
        boolean passwordDue,
        boolean factorDue,
        @Nullable Offer offer,
        List<String> codes,
        List<Seat> sessions,
        FieldErrors errors) {

    /// @param picture a QR code as SVG
    public record Offer(String picture, String written) {}

    /// A session as its person sees it.
    public record Seat(UUID id, String browser, String from, Instant begunAt, Instant seenAt, boolean here) {}

    public OwnPage {
        codes = List.copyOf(codes);
        sessions = List.copyOf(sessions);
    }
}
