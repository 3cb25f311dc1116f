package vn.thidua.accounts;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;

/// A one-time link was asked for on the server itself, past every lock.
public record ConsoleLinkDrawn(AccountId account, Actor by) implements Happening {

    @Override
    public String subject() {
        return "account:" + account.value();
    }
}
