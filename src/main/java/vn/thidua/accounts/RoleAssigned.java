package vn.thidua.accounts;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;

/// An account was given a role.
public record RoleAssigned(AccountId account, String role, Actor by) implements Happening {

    @Override
    public String subject() {
        return "account:" + account.value();
    }
}
