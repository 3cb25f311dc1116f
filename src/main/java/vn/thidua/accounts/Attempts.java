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
        var now = clock.instant();
        var free = counted(ADDRESS, visitor.from(), Target.ADDRESS, now);
        var account = named(name);
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

    /// Takes the code and begins a session, if the account is still what the password was compared with.
    @Transactional
    Optional<Token> entered(Actor visitor, Account before, String code, String browser) {
        var now = clock.instant();
        var account = store.locked(before.id()).filter(found -> same(before, found));
        if (account.isEmpty() || !codeTaken(account.get(), code, now)) return Optional.empty();
        forget(visitor, before.id());
        store.entered(before.id(), now);
        var token = Token.drawn(random);
        sessions.add(token, Token.drawn(random), before.id(), visitor.from(), browser, now);
        events.publishEvent(new SignedIn(before.id(), before.acting(visitor.from())));
        return Optional.of(token);
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

    private void forget(Actor visitor, AccountId account) {
        tries.forget(ADDRESS, visitor.from());
        tries.forget(account);
    }

    private boolean codeTaken(Account account, String code, Instant now) {
        if (account.secondFactor() == null) return true;
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
