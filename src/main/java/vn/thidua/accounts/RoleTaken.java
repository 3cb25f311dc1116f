package vn.thidua.accounts;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;

/// A role was taken from an account.
public record RoleTaken(AccountId account, String role, Actor by) implements Happening {

    @Override
    public String subject() {
        return "account:" + account.value();
    }
}
