package vn.thidua.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Right;
import vn.thidua.platform.Scope;

/// Who may come in and with which roles. Nobody gives a right that they do not hold there themselves, unless a role of
/// theirs says that they may give that role, and nobody touches an account that has a role where they have no say.
@Service
public class Accounts {

    private final AccountStore store;
    private final RoleStore roles;
    private final LinkStore links;
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
            TriesStore tries,
            SessionStore sessions,
            SecureRandom random,
            Profile profile,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.roles = roles;
        this.links = links;
        this.tries = tries;
        this.sessions = sessions;
        this.random = random;
        this.profile = profile;
        this.clock = clock;
        this.events = events;
    }

    /// An account that waits for its person, and the secret of the link that lets them set a password.
    public record Invitation(AccountId account, Token token) {}

    /// Makes an account with one role; who gets the link sets the password.
    @Transactional
    public Invitation invite(Actor actor, Login login, String name, UUID unit, String role, Scope where) {
        actor.must(AccountRight.INVITE, where);
        mustHold(actor, role, where);
        if (name.isBlank()) throw new AccountRefused.WithoutName();
        var now = clock.instant();
        var account = store.add(login, name.strip(), unit, now);
        roles.assign(account, role, where);
        var token = Token.drawn(random);
        links.add(token, new Link(Link.Purpose.INVITATION, account, now.plus(profile.invitation())));
        events.publishEvent(new AccountInvited(account, role, actor));
        return new Invitation(account, token);
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
        events.publishEvent(new RoleAssigned(account, role, actor));
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
        events.publishEvent(new RoleTaken(account, role, actor));
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

    /// Disables what nobody used for too long.
    @Transactional
    void disableUnused() {
        var now = clock.instant();
        for (var account : store.lastSeenBefore(profile.unusedBefore(now))) {
            shut(account);
            events.publishEvent(new AccountDisabled(account, Actor.SYSTEM));
        }
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
