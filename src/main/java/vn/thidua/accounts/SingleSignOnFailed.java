package vn.thidua.accounts;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;

/// Somebody came back from the provider and was not let in or linked.
///
/// @param account `null` where nobody here is known by that name there
/// @param reason the key of the refusal, and who it was there as far as that was proven
public record SingleSignOnFailed(@Nullable AccountId account, String reason, Actor by) implements Happening {

    @Override
    public String subject() {
        return "account:" + (account == null ? "unknown" : account.value());
    }

    @Override
    public String after() {
        return reason;
    }
}
