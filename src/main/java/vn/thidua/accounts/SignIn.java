package vn.thidua.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.platform.Actor;

/// Proves that somebody is who they say. Same answer and same costly work, whichever of name, password,
/// code or lock says no.
///
/// Not one transaction: a wrong try stays counted although it is refused.
@Component
class SignIn {

    private final Attempts attempts;
    private final AccountStore store;
    private final Hashing hashing;

    SignIn(Attempts attempts, AccountStore store, Hashing hashing) {
        this.attempts = attempts;
        this.store = store;
        this.hashing = hashing;
    }

    Token entered(Actor visitor, String name, Password password, String code, String browser) {
        var attempt = attempts.begun(visitor, name);
        var account = proven(visitor, attempt, password);
        var token = attempts.entered(visitor, account, code, browser).orElseThrow(() -> refused(visitor, account));
        raise(account, password);
        return token;
    }

    /// Proves again that it is the person themselves who sits there, before something dear is changed.
    Account confirmed(Actor actor, Password password) {
        var login = store.found(new AccountId(actor.account()))
                .orElseThrow(AccountRefused.NotSignedIn::new)
                .login();
        var account = proven(actor, attempts.begun(actor, login.value()), password);
        attempts.confirmed(actor, account);
        return account;
    }

    void renewed(Actor actor, Password old, Password password) {
        var login = store.found(new AccountId(actor.account()))
                .orElseThrow(AccountRefused.NotLetIn::new)
                .login();
        var account = proven(actor, attempts.begun(actor, login.value()), old);
        if (!attempts.renewed(actor, account, password)) throw refused(actor, account);
    }

    private Account proven(Actor visitor, Attempts.Attempt attempt, Password password) {
        var account = attempt.account();
        var right = hashing.matches(password, account == null ? null : account.password());
        if (account == null || !right || !attempt.open()) throw refused(visitor, account);
        return account;
    }

    private AccountRefused refused(Actor visitor, @Nullable Account account) {
        attempts.refused(visitor, account);
        return new AccountRefused.NotLetIn();
    }

    private void raise(Account account, Password password) {
        var hash = account.password();
        if (hash != null && hashing.cheap(hash)) store.rehash(account.id(), hash, hashing.hash(password));
    }
}
