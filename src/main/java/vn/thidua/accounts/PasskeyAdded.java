package vn.thidua.accounts;

import java.util.UUID;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;

/// Somebody added a key to their account.
public record PasskeyAdded(AccountId account, UUID key, String name, Actor by) implements Happening {

    @Override
    public String subject() {
        return "account:" + account.value();
    }

    @Override
    public String after() {
        return "passkey " + key + " " + name;
    }
}
