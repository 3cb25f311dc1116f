package vn.thidua.accounts;

import java.util.UUID;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;

/// A key has signed less often than we know, so there may be a copy of it. It let nobody in.
public record PasskeyFellBack(AccountId account, UUID key, long known, long presented, Actor by) implements Happening {

    @Override
    public String subject() {
        return "account:" + account.value();
    }

    @Override
    public String before() {
        return "passkey " + key + " signed " + known;
    }

    @Override
    public String after() {
        return "passkey " + key + " signed " + presented;
    }
}
