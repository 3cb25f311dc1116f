package vn.thidua.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Right;
import vn.thidua.platform.Scope;
import vn.thidua.platform.Vietnam;

/// Who may come in and with which roles. Nobody gives a right that they do not hold there themselves, unless a role of
/// theirs says that they may give that role, and nobody touches an account that has a role where they have no say.
@Service
public class Accounts {

    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);

    private final AccountStore store;
    private final RoleStore roles;
    private final LinkStore links;
    private final RegisterStore register;
    private final TriesStore tries;
    private final SessionStore sessions;
    private final SecureRandom random;
    private final Profile profile;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Accounts(
            AccountStore store,
            RoleStore roles,
            LinkStore links,
            RegisterStore register,
            TriesStore tries,
            SessionStore sessions,
            SecureRandom random,
            Profile profile,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.roles = roles;
        this.links = links;
        this.register = register;
        this.tries = tries;
        this.sessions = sessions;
        this.random = random;
        this.profile = profile;
        this.clock = clock;
        this.events = events;
    }

    /// An account that waits for its person, and the secret of the link that lets them set a password.
    public record Invitation(AccountId account, Token token) {}

    /// Makes an account of the staff with one role; who gets the link sets the password.
    @Transactional
    public Invitation invite(Actor actor, Login login, String name, UUID unit, String role, Scope where) {
        return invite(actor, login, name, unit, role, where, AccountTerms.STAFF);
    }

    /// The same on terms of its own. Whoever invites answers for the account until somebody else does.
    @Transactional
    public Invitation invite(
            Actor actor, Login login, String name, UUID unit, String role, Scope where, AccountTerms terms) {
        actor.must(AccountRight.INVITE, where);
        mustHold(actor, role, where);
        if (name.isBlank()) throw new AccountRefused.WithoutName();
        var account = store.add(login, name.strip(), unit, clock.instant());
        var manager = register.known(actor.account()).orElse(null);
        register.save(account, new RegisterStore.Line(name.strip(), unit, terms, manager));
        roles.assign(account, role, where);
        events.publishEvent(new AccountInvited(account, role, where, actor));
        return new Invitation(account, drawn(account));
    }

    private Token drawn(AccountId account) {
        var token = Token.drawn(random);
        links.add(
                token,
                new Link(Link.Purpose.INVITATION, account, clock.instant().plus(profile.invitation())));
        return token;
    }

    /// Draws a new link for somebody who cannot come in any more: their sessions end, the password they set with the
    /// link takes the place of the old one. Only who may give every role the account has may do so.
    ///
    /// @param withoutFactor whether the second factor is lost too
    @Transactional
    public Invitation readmit(Actor actor, AccountId account, boolean withoutFactor) {
        mustReach(actor, AccountRight.INVITE, account);
        for (var assigned : roles.assigned(account)) mustHold(actor, assigned.role(), assigned.where());
        store.queueForAdministrators();
        var before = store.locked(account).orElseThrow(Missing::new);
        if (before.state() == Account.State.DISABLED) throw new AccountRefused.Shut();
        if (withoutFactor && before.administrator()) mustNotBeLast(before);
        if (withoutFactor) store.setFactor(account, null, 0);
        tries.forget(account);
        sessions.endAll(account);
        events.publishEvent(new AccountReadmitted(account, withoutFactor, actor));
        return new Invitation(account, drawn(account));
    }

    /// How long a link holds that is drawn now.
    public Duration linksHold() {
        return profile.invitation();
    }

    /// Gives an account a role within a scope. Whoever administers or publishes has a second factor before they may.
    @Transactional
    public void assign(Actor actor, AccountId account, String role, Scope where) {
        actor.must(AccountRight.ASSIGN, where);
        mustHold(actor, role, where);
        store.queueForAdministrators();
        var before = store.locked(account).orElseThrow(Missing::new);
        roles.assign(account, role, where);
        var after = store.found(account).orElseThrow(Missing::new);
        if (after.unguarded() && before.password() != null) throw new AccountRefused.WithoutSecondFactor();
        events.publishEvent(new RoleAssigned(account, role, where, actor));
    }

    /// Takes a role away within a scope, as long as somebody is left who can administer.
    @Transactional
    public void relieve(Actor actor, AccountId account, String role, Scope where) {
        actor.must(AccountRight.ASSIGN, where);
        mustHold(actor, role, where);
        store.queueForAdministrators();
        var before = store.locked(account).orElseThrow(Missing::new);
        roles.take(account, role, where);
        var after = store.found(account).orElseThrow(Missing::new);
        if (before.administrator() && !after.administrator()) mustNotBeLast(before);
        events.publishEvent(new RoleTaken(account, role, where, actor));
    }

    /// Shuts an account: its links and its sessions end with it.
    @Transactional
    public void disable(Actor actor, AccountId account) {
        mustReach(actor, AccountRight.DISABLE, account);
        store.queueForAdministrators();
        var before = store.locked(account).orElseThrow(Missing::new);
        if (before.administrator()) mustNotBeLast(before);
        shut(account);
        events.publishEvent(new AccountDisabled(account, actor));
    }

    /// Disables what nobody used for too long and what has come to its last day. The last administrator stays: nobody
    /// would be left to open anything.
    @Transactional
    void disableUnused() {
        store.queueForAdministrators();
        var now = clock.instant();
        var due = new LinkedHashSet<>(store.lastSeenBefore(profile.unusedBefore(now)));
        due.addAll(register.over(Vietnam.dayOf(now)));
        for (var account : due) {
            if (lastAdministrator(account, now)) {
                LOG.warn("Account {} is left alone for too long, yet it is the last administrator's", account.value());
                continue;
            }
            shut(account);
            events.publishEvent(new AccountDisabled(account, Actor.SYSTEM));
        }
    }

    private boolean lastAdministrator(AccountId id, Instant now) {
        var account = store.found(id).orElseThrow(Missing::new);
        return account.administrator()
                && account.state() == Account.State.ACTIVE
                && !store.anotherAdministrator(id, now);
    }

    private void shut(AccountId account) {
        store.disable(account, clock.instant());
        links.discard(account);
        sessions.endAll(account);
    }

    /// Lifts the lock after wrong tries, and opens a disabled account again.
    @Transactional
    public void unlock(Actor actor, AccountId account) {
        mustReach(actor, AccountRight.UNLOCK, account);
        store.locked(account).orElseThrow(Missing::new);
        tries.forget(account);
        store.reopen(account, clock.instant());
        events.publishEvent(new AccountUnlocked(account, actor));
    }

    /// Whether somebody may give a role there: whoever holds the right to give it, or every right it has.
    @Transactional(readOnly = true)
    public boolean gives(Actor actor, String role, Scope where) {
        if (!actor.may(AccountRight.ASSIGN, where)) return false;
        try {
            mustHold(actor, role, where);
            return true;
        } catch (Forbidden _) {
            return false;
        }
    }

    private void mustHold(Actor actor, String role, Scope where) {
        var rights = roles.rights(role);
        if (rights.isEmpty()) throw new AccountRefused.UnknownRole(role);
        if (actor.may(new Listed("Role." + role.toUpperCase(Locale.ROOT).replace('-', '_')), where)) return;
        for (var right : rights) actor.must(new Listed(right), where);
    }

    void mustReach(Actor actor, AccountRight right, AccountId account) {
        var scopes = roles.scopes(account);
        if (scopes.isEmpty() && actor != Actor.SYSTEM) throw new Forbidden(right);
        for (var where : scopes) actor.must(right, where);
    }

    private void mustNotBeLast(Account account) {
        if (account.state() == Account.State.ACTIVE && !store.anotherAdministrator(account.id(), clock.instant()))
            throw new AccountRefused.LastAdministrator();
    }

    /// A right of another room, known by the key that a role lists.
    private record Listed(String key) implements Right {

        @Override
        public String name() {
            return key;
        }

        @Override
        public String key() {
            return key;
        }
    }
}
