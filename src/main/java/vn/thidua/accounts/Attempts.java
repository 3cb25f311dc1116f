package vn.thidua.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.accounts.Lockout.Target;
import vn.thidua.platform.Actor;

/// One try to come in. It is counted and committed before the password is looked at, so it counts whatever follows.
@Service
class Attempts {

    private static final String ADDRESS = "address";

    private final AccountStore store;
    private final TriesStore tries;
    private final PasswordStore passwords;
    private final SessionStore sessions;
    private final PasswordSetting setting;
    private final SecondStepStore steps;
    private final IdentityStore identities;
    private final Keyring keys;
    private final Seal seal;
    private final SecureRandom random;
    private final Profile profile;
    private final Clock clock;
    private final RefusalNotes refusals;
    private final ApplicationEventPublisher events;

    Attempts(
            AccountStore store,
            TriesStore tries,
            PasswordStore passwords,
            SessionStore sessions,
            PasswordSetting setting,
            SecondStepStore steps,
            IdentityStore identities,
            Keyring keys,
            Seal seal,
            SecureRandom random,
            Profile profile,
            Clock clock,
            RefusalNotes refusals,
            ApplicationEventPublisher events) {
        this.store = store;
        this.tries = tries;
        this.passwords = passwords;
        this.sessions = sessions;
        this.setting = setting;
        this.steps = steps;
        this.identities = identities;
        this.keys = keys;
        this.seal = seal;
        this.random = random;
        this.profile = profile;
        this.clock = clock;
        this.refusals = refusals;
        this.events = events;
    }

    /// @param account `null` where no account has that name
    /// @param open whether a right password would let in
    record Attempt(@Nullable Account account, boolean open) {}

    @Transactional
    Attempt begun(Actor visitor, String name) {
        return counted(visitor, named(name));
    }

    /// @param id `null` where nobody has that key
    @Transactional
    Attempt begun(Actor visitor, @Nullable AccountId id) {
        return counted(visitor, id == null ? null : store.found(id).orElse(null));
    }

    private Attempt counted(Actor visitor, @Nullable Account account) {
        var now = clock.instant();
        var source = Source.of(visitor.from()).value();
        var free = counted(ADDRESS, source, Target.ADDRESS, now);
        if (!free || account == null) return new Attempt(account, false);
        if (account.administrator()) store.queueForAdministrators();
        var unlocked = counted(TriesStore.ACCOUNT, account.id().value().toString(), target(account, now), now);
        return new Attempt(account, unlocked && living(account, now));
    }

    /// What can be no login is an unknown one.
    private @Nullable Account named(String name) {
        try {
            return store.named(new Login(name)).orElse(null);
        } catch (AccountRefused.LoginNotAllowed _) {
            return null;
        }
    }

    private boolean counted(String kind, String subject, Target target, Instant now) {
        var before = tries.locked(kind, subject);
        if (before.closed(now)) return false;
        tries.save(kind, subject, profile.lockout().counted(before, target, now));
        return true;
    }

    private Target target(Account account, Instant now) {
        return account.administrator() && !store.anotherAdministrator(account.id(), now)
                ? Target.LAST_ADMINISTRATOR
                : Target.ACCOUNT;
    }

    private boolean living(Account account, Instant now) {
        if (account.state() != Account.State.ACTIVE) return false;
        return !profile.unused(account.lastSeenAt(), now) || target(account, now) == Target.LAST_ADMINISTRATOR;
    }

    /// Remembers who has shown the first factor and owes the second. That try was a right one.
    @Transactional
    Token halfway(Actor visitor, Account account, Coming coming) {
        takenBack(visitor, account.id());
        return owing(visitor, account, coming);
    }

    /// The same for whoever typed nothing here: the provider knows them.
    @Transactional
    Token owing(Actor visitor, Account account, Coming coming) {
        var token = Token.drawn(random);
        var until = clock.instant().plus(SecondStep.HOLDS);
        steps.add(token, new SecondStep(account.id(), coming.way(), coming.identity(), until));
        return token;
    }

    @Transactional(readOnly = true)
    SecondStep step(Token token) {
        var step = steps.found(token).orElseThrow(AccountRefused.StepOver::new);
        var account = store.found(step.account()).orElseThrow(AccountRefused.StepOver::new);
        if (!step.holds(account.passwordSetAt(), clock.instant())) throw new AccountRefused.StepOver();
        return step;
    }

    /// Takes the second factor and begins a session, if the account is still what it was a moment ago.
    @Transactional
    Optional<Token> entered(Actor visitor, Account before, Factor factor, Coming coming) {
        var now = clock.instant();
        var account = store.locked(before.id()).filter(found -> same(before, found));
        if (account.isEmpty() || !taken(visitor, account.get(), factor, coming, now)) return Optional.empty();
        if (coming.way() == Way.PROVIDER && factor instanceof Factor.None) tries.forget(before.id());
        else forget(visitor, before.id());
        store.entered(before.id(), now);
        var token = Token.drawn(random);
        var session = sessions.add(token, Token.drawn(random), before.id(), visitor.from(), coming, now);
        if (coming.identity() != null) identities.entered(session, coming.identity(), now);
        events.publishEvent(new SignedIn(before.id(), before.acting(visitor.from())));
        return Optional.of(token);
    }

    @Transactional
    Optional<Token> confirmed(Actor visitor, Account before, Factor factor, Coming coming, Token step) {
        var token = entered(visitor, before, factor, coming);
        if (token.isPresent()) steps.discard(step);
        return token;
    }

    private boolean taken(Actor visitor, Account account, Factor factor, Coming coming, Instant now) {
        return switch (factor) {
            case Factor.Code code -> codeTaken(account, code.typed(), now);
            case Factor.Key key -> keys.proven(visitor, account, key, now);
            case Factor.None _ -> coming.strong() || !account.hasSecondFactor();
        };
    }

    /// Gives a new password to somebody who has just proved the old one; their sessions end, and they come in anew.
    @Transactional
    boolean renewed(Actor actor, Account before, Password password) {
        var account = store.locked(before.id()).filter(found -> same(before, found));
        if (account.isEmpty()) return false;
        forget(actor, before.id());
        setting.set(account.get(), password, null, 0, clock.instant());
        sessions.endAll(before.id());
        events.publishEvent(new PasswordChanged(before.id(), actor));
        return true;
    }

    /// A right password proves it; what was counted before is forgotten.
    @Transactional
    void confirmed(Actor actor, Account account) {
        forget(actor, account.id());
    }

    private static boolean same(Account before, Account now) {
        return now.state() == Account.State.ACTIVE && Objects.equals(before.password(), now.password());
    }

    /// Of the address only this try: whoever has one account must not clear the way for guessing at others.
    private void forget(Actor visitor, AccountId account) {
        back(ADDRESS, Source.of(visitor.from()).value());
        tries.forget(account);
    }

    @Transactional
    void takenBack(Actor visitor, AccountId account) {
        back(ADDRESS, Source.of(visitor.from()).value());
        back(TriesStore.ACCOUNT, account.value().toString());
    }

    private void back(String kind, String subject) {
        var before = tries.locked(kind, subject);
        tries.save(kind, subject, profile.lockout().takenBack(before, clock.instant()));
    }

    private boolean codeTaken(Account account, String code, Instant now) {
        if (!account.hasSecondFactor()) return true;
        if (account.secondFactor() == null) return passwords.take(account.id(), new RecoveryCode(code), now);
        var factor = new SecondFactor(
                seal.opened(account.secondFactor(), account.id().sealName()));
        var step = factor.step(code, now, account.secondStep());
        if (step.isPresent()) return store.take(account.id(), step.getAsLong());
        return passwords.take(account.id(), new RecoveryCode(code), now);
    }

    @Transactional
    void refused(Actor visitor, @Nullable Account account) {
        refusals.signIn(account == null ? null : account.id(), visitor);
    }
}
