package vn.thidua.accounts;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;

/// An account was parted from a person at the provider.
public record IdentityUnlinked(AccountId account, String issuer, String identity, Actor by) implements Happening {

    @Override
    public String subject() {
        return "account:" + account.value();
    }

    @Override
    public String before() {
        return identity + " at " + issuer;
    }
}
