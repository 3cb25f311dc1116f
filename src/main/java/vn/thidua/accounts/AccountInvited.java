package vn.thidua.accounts;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;

/// An account was made for somebody, who may now accept it.
public record AccountInvited(AccountId account, String role, Actor by) implements Happening {

    @Override
    public String subject() {
        return "account:" + account.value();
    }
}
