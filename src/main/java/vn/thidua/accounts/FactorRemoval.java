package vn.thidua.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whether somebody may be left with the factors they have now, one having just been taken away.
@Component
class FactorRemoval {

    private final PasswordStore passwords;
    private final PasswordPolicy policy;

    FactorRemoval(PasswordStore passwords, Profile profile) {
        this.passwords = passwords;
        policy = profile.passwords();
    }

    /// @param password as just proved; `null` where the person knows none
    void check(Account after, @Nullable Password password) {
        if (after.hasSecondFactor()) return;
        if (after.guarded()) throw new PasskeyRefused.LastFactor();
        if (password != null && after.passwordKnown()) policy.check(password, after.login(), false);
        passwords.dropCodes(after.id());
    }
}
