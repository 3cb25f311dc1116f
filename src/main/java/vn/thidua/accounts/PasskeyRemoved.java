package vn.thidua.accounts;

import java.util.UUID;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;

/// Somebody took a key off their account.
public record PasskeyRemoved(AccountId account, UUID key, String name, Actor by) implements Happening {

    @Override
    public String subject() {
        return "account:" + account.value();
    }

    @Override
    public String before() {
        return "passkey " + key + " " + name;
    }
}
