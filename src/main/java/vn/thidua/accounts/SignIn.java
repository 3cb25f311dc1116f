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
    private final Keyring keys;

    SignIn(Attempts attempts, AccountStore store, Hashing hashing, Keyring keys) {
        this.attempts = attempts;
        this.store = store;
        this.hashing = hashing;
        this.keys = keys;
    }

    /// Whoever has a passkey and typed no code is asked for one or the other in a second step. That there is one tells
    /// whoever knows the password, and nobody else.
    Entry entered(Actor visitor, String name, Password password, String code, String browser) {
        var account = proven(visitor, attempts.begun(visitor, name), password);
        var entry = account.keyed() && code.isBlank()
                ? new Entry.Second(attempts.halfway(visitor, account, Coming.by(Way.PASSWORD, browser)))
                : new Entry.In(let(visitor, account, new Factor.Code(code), Coming.by(Way.PASSWORD, browser)));
        raise(account, password);
        return entry;
    }

    Token confirmed(Actor visitor, Token token, Factor factor, String browser) {
        var step = attempts.step(token);
        var account = open(visitor, attempts.begun(visitor, step.account()));
        return let(visitor, account, factor, new Coming(step.way(), step.identity(), browser), token);
    }

    Token enteredByKey(Actor visitor, Factor.Key key, String browser) {
        var account = open(visitor, attempts.begun(visitor, keys.claimed(key)));
        return let(visitor, account, key, Coming.by(Way.PASSKEY, browser));
    }

    /// Proves again that it is the person themselves who sits there, before something dear is changed. Who came by the
    /// provider alone knows no password of ours and is not asked.
    Account confirmed(Actor actor, Password password) {
        var account = store.found(new AccountId(actor.account())).orElseThrow(AccountRefused.NotSignedIn::new);
        if (!account.passwordKnown()) return account;
        var proven = proven(actor, attempts.begun(actor, account.id()), password);
        attempts.confirmed(actor, proven);
        return proven;
    }

    void renewed(Actor actor, Password old, Password password) {
        var account = proven(actor, attempts.begun(actor, new AccountId(actor.account())), old);
        if (!attempts.renewed(actor, account, password)) throw refused(actor, account);
    }

    private Account proven(Actor visitor, Attempts.Attempt attempt, Password password) {
        var account = attempt.account();
        var right = hashing.matches(password, account == null ? null : account.password());
        if (account == null || !right || !attempt.open()) throw refused(visitor, account);
        return account;
    }

    private Account open(Actor visitor, Attempts.Attempt attempt) {
        var account = attempt.account();
        if (account == null || !attempt.open()) throw refused(visitor, account);
        return account;
    }

    private Token let(Actor visitor, Account account, Factor factor, Coming coming) {
        return attempts.entered(visitor, account, factor, coming).orElseThrow(() -> refused(visitor, account));
    }

    private Token let(Actor visitor, Account account, Factor factor, Coming coming, Token step) {
        return attempts.confirmed(visitor, account, factor, coming, step).orElseThrow(() -> refused(visitor, account));
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
