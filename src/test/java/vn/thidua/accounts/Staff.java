package vn.thidua.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// People for tests of any room, with real accounts, roles and sessions: `new Staff(context).editor(site)`.
///
/// `Person.cookie()` is the value of the header `Cookie`, `Person.formToken()` that of `X-Form-Token` or of the field
/// `_token`.
public final class Staff {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String ADDRESS = "127.0.0.1";

    public static final String PASSWORD = "Một câu dài 2026!";

    // of the one password of all, and as dear as any: hashed once for the whole run
    private static final String HASH = new Hashing(new SecureRandom()).hash(Password.typed(PASSWORD));

    private final AccountStore accounts;
    private final RoleStore roles;
    private final SessionStore sessions;
    private final Sessions desk;
    private final Seal seal;
    private final Clock clock;
    private final TransactionTemplate together;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecondFactor> factors = new ConcurrentHashMap<>();

    public Staff(ApplicationContext context) {
        accounts = context.getBean(AccountStore.class);
        roles = context.getBean(RoleStore.class);
        sessions = context.getBean(SessionStore.class);
        desk = context.getBean(Sessions.class);
        seal = context.getBean(Seal.class);
        clock = context.getBean(Clock.class);
        together = context.getBean(TransactionTemplate.class);
    }

    /// Somebody who is signed in.
    public record Person(AccountId id, String login, String name, Actor actor, Token session, String formToken) {

        public String cookie() {
            return "phien=" + session.value();
        }
    }

    public Person reporter(SiteId site) {
        return person("Nguyễn Minh Hằng", "reporter", Scope.of(site));
    }

    public Person editor(SiteId site) {
        return person("Trần Văn Bình", "editor", Scope.of(site));
    }

    public Person board(SiteId site) {
        return person("Lương Đình Bách", "board", Scope.of(site));
    }

    public Person administrator(SiteId site) {
        return person("Lê Thị Hoa", "administrator", Scope.of(site));
    }

    public Person auditor(SiteId site) {
        return person("Phạm Quang Thanh", "auditor", Scope.of(site));
    }

    /// @param where `null` for every site
    public Person person(String name, String role, @Nullable Scope where) {
        var login = "thu" + NUMBER.incrementAndGet() + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        var id = together.execute(_ -> {
            var added = accounts.add(new Login(login), name, new UUID(0, 7), clock.instant());
            roles.assign(added, role, where);
            var drawn = SecondFactor.drawn(random);
            factors.put(login, drawn);
            var factor = seal.sealed(drawn.secret(), added.sealName());
            accounts.activate(added, HASH, factor, 0, clock.instant());
            return added;
        });
        return signedIn(java.util.Objects.requireNonNull(id), login, name);
    }

    /// What this person's authenticator shows now.
    public String code(Person person) {
        return java.util.Objects.requireNonNull(factors.get(person.login())).codeAt(clock.instant());
    }

    /// Ends the person's session, as time or an administrator would.
    public void end(Person person) {
        desk.end(person.actor(), person.session());
    }

    /// Another session of the same person.
    public Person signedInAgain(Person person) {
        return signedIn(person.id(), person.login(), person.name());
    }

    private Person signedIn(AccountId id, String login, String name) {
        var token = Token.drawn(random);
        sessions.add(token, Token.drawn(random), id, ADDRESS, "test", clock.instant());
        var present = desk.find(token, ADDRESS).orElseThrow();
        return new Person(id, login, name, present.actor(), token, present.formToken());
    }
}
