package vn.thidua.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gives an account a new password, whatever led there.
@Component
class PasswordSetting {

    private static final int FIRST = 1;

    private final AccountStore store;
    private final PasswordStore passwords;
    private final Hashing hashing;
    private final PasswordPolicy policy;

    PasswordSetting(AccountStore store, PasswordStore passwords, Hashing hashing, Profile profile) {
        this.store = store;
        this.passwords = passwords;
        this.hashing = hashing;
        policy = profile.passwords();
    }

    /// @param factor a new second factor, sealed; `null` to leave what is there
    /// @param step the time step whose code confirmed it
    void set(Account account, Password password, byte @Nullable [] factor, long step, Instant now) {
        policy.check(password, account.login(), factor != null || account.hasSecondFactor());
        if (account.administrator()) refuseUsed(account.id(), password);
        var hash = hashing.hash(password);
        store.activate(account.id(), hash, factor, step, now);
        passwords.remember(account.id(), hash, Math.max(FIRST, policy.remembered()), now);
    }

    private void refuseUsed(AccountId account, Password password) {
        for (var hash : passwords.last(account, policy.remembered()))
            if (hashing.matches(password, hash)) throw new PasswordRefused.UsedBefore(policy.remembered());
    }
}
