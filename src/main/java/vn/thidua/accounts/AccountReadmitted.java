package vn.thidua.accounts;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;

/// A new one-time link was drawn for an account whose person cannot come in any more.
///
/// @param withoutFactor whether its second factor was taken away, so that a new one is set with the link
public record AccountReadmitted(AccountId account, boolean withoutFactor, Actor by) implements Happening {

    @Override
    public String subject() {
        return "account:" + account.value();
    }
}
