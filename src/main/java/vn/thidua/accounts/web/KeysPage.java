package vn.thidua.accounts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.accounts.Passkey;
import vn.thidua.accounts.SingleSignOn.Linked;
import vn.thidua.accounts.SingleSignOn.Proposed;
import vn.thidua.design.FieldErrors;

/// One's own keys, and one's name at the agency's provider.
///
/// @param login as the keys list it
/// @param here whether a key can be made at this address
/// @param knowsPassword whether a password is asked before something is changed
/// @param name as typed for a new key
/// @param codes recovery codes, shown this once
/// @param provider what the agency calls its provider; empty where it has none
/// @param proposed who one is at the provider, until one says yes
public record KeysPage(
        String login,
        boolean here,
        boolean knowsPassword,
        List<Passkey> keys,
        String name,
        List<String> codes,
        String provider,
        @Nullable Linked linked,
        @Nullable Proposed proposed,
        FieldErrors errors) {

    public KeysPage {
        keys = List.copyOf(keys);
        codes = List.copyOf(codes);
    }
}
