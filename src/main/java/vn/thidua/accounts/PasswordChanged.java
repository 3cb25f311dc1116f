package vn.thidua.accounts;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;

/// Somebody changed their password.
public record PasswordChanged(AccountId account, Actor by) implements Happening {

    @Override
    public String subject() {
        return "account:" + account.value();
    }
}
