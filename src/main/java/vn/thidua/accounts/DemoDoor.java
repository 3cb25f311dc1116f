package vn.thidua.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;

/// Lets people of the demo in without a password, where the product was started for showing it. Their passwords and
/// second factors are drawn at random and told to nobody, so without this door they are accounts that no one can enter.
@Service
@Profile("demo")
public class DemoDoor {

    private final AccountStore store;
    private final RoleStore roles;
    private final SessionStore sessions;
    private final PasswordSetting setting;
    private final Seal seal;
    private final SecureRandom random;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DemoDoor(
            AccountStore store,
            RoleStore roles,
            SessionStore sessions,
            PasswordSetting setting,
            Seal seal,
            SecureRandom random,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.roles = roles;
        this.sessions = sessions;
        this.setting = setting;
        this.seal = seal;
        this.random = random;
        this.clock = clock;
        this.events = events;
    }

    /// @param role in words
    public record DemoPerson(String login, String name, String role) {}

    /// Settles one person of the demo, unless they are there already.
    ///
    /// @param where `null` for every site
    @Transactional
    public void settle(Login login, String name, UUID unit, String role, @Nullable Scope where) {
        if (store.named(login).isPresent()) return;
        var id = store.add(login, name, unit, clock.instant());
        roles.assign(id, role, where);
        var account = store.locked(id).orElseThrow();
        var factor = SecondFactor.drawn(random);
        var password = Password.typed(Token.drawn(random).value());
        setting.set(account, password, seal.sealed(factor.secret(), id.sealName()), 0, clock.instant());
        store.markDemo(id);
        events.publishEvent(new AccountInvited(id, role, where, Actor.SYSTEM));
    }

    /// One of them, as they act on this machine. Refuses whoever is not of the demo.
    @Transactional(readOnly = true)
    public Actor actor(Login login) {
        var account = known(login.value());
        return new Actor(account.id().value(), account.unit(), roles.grants(account.id()), "local");
    }

    /// Who may be shown on the page for signing in.
    @Transactional(readOnly = true)
    public List<DemoPerson> people() {
        return store.demoPeople();
    }

    /// Refuses whoever is not of the demo.
    @Transactional
    public Token enter(Actor visitor, String login, String browser) {
        var account = known(login);
        var token = Token.drawn(random);
        sessions.add(token, Token.drawn(random), account.id(), visitor.from(), browser, clock.instant());
        store.entered(account.id(), clock.instant());
        events.publishEvent(new SignedIn(account.id(), account.acting(visitor.from())));
        return token;
    }

    private Account known(String login) {
        var known = store.demoPeople().stream()
                .anyMatch(person -> person.login().equals(login.strip().toLowerCase(Locale.ROOT)));
        if (!known) throw new AccountRefused.NotLetIn();
        return store.named(new Login(login)).orElseThrow(AccountRefused.NotLetIn::new);
    }
}
