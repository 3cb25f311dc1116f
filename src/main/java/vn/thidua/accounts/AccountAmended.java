package vn.thidua.accounts;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;

/// What the register says of an account was changed.
public record AccountAmended(AccountId account, String before, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "account:" + account.value();
    }
}
