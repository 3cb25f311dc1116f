package vn.thidua.accounts;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;

/// Somebody was not let in. What they typed is not told: it may be a password in the wrong field.
///
/// @param account `null` where no account has that name
public record SignInRefused(@Nullable AccountId account, Actor by) implements Happening {

    @Override
    public String subject() {
        return "account:" + (account == null ? "unknown" : account.value());
    }
}
