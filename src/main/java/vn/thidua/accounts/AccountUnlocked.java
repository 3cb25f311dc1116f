package vn.thidua.accounts;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;

/// A lock was lifted, or a disabled account opened again.
public record AccountUnlocked(AccountId account, Actor by) implements Happening {

    @Override
    public String subject() {
        return "account:" + account.value();
    }
}
