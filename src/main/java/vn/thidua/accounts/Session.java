package vn.thidua.accounts;

import java.time.Instant;
import java.util.UUID;

/// Somebody signed in, on one browser.
///
/// @param browser what the browser says it is, cut
/// @param passwordBegun whether it was begun with a password, whose age counts then
/// @param strong whether the provider's second factor counts for it
/// @param formToken what every form of this session carries, so that no other page can send one
public record Session(
        UUID id,
        AccountId account,
        Instant begunAt,
        Instant seenAt,
        String from,
        String browser,
        boolean passwordBegun,
        boolean strong,
        String formToken) {}
