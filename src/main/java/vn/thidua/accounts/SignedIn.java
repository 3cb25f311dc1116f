package vn.thidua.accounts;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;

/// Somebody came in.
public record SignedIn(AccountId account, Actor by) implements Happening {

    @Override
    public String subject() {
        return "account:" + account.value();
    }
}
