package vn.thidua.accounts;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;

/// One or all sessions of an account were ended before their time.
public record SessionsEnded(AccountId account, Actor by) implements Happening {

    @Override
    public String subject() {
        return "account:" + account.value();
    }
}
