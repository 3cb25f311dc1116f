package vn.thidua.accounts;

import org.jspecify.annotations.Nullable;

/// Who somebody is at the agency's provider, proven by a token that it signed.
///
/// @param session the provider's name for the session there; `null` where it has none
/// @param shown how the provider calls the person, for reading only
/// @param strong whether the provider has seen two factors and the agency counts them
record Identity(String issuer, String subject, @Nullable String session, String shown, boolean strong) {}
