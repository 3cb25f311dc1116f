package vn.thidua.accounts;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;

/// An account was linked with a person at the provider.
public record IdentityLinked(AccountId account, String issuer, String identity, Actor by) implements Happening {

    @Override
    public String subject() {
        return "account:" + account.value();
    }

    @Override
    public String after() {
        return identity + " at " + issuer;
    }
}
