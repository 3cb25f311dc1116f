package vn.thidua.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;

/// Where one-time links lead: the bearer sets a password and, when they wish or must, a second factor. The secret of
/// the link is the right; nobody is signed in by it.
@Service
public class Admissions {

    private static final UUID PLATFORM = new UUID(0, 0);
    private static final String ISSUER = "Cổng Thi đua";

    private final AccountStore store;
    private final RoleStore roles;
    private final LinkStore links;
    private final TriesStore tries;
    private final PasswordStore passwords;
    private final SessionStore sessions;
    private final PasswordSetting setting;
    private final Seal seal;
    private final SecureRandom random;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Admissions(
            AccountStore store,
            RoleStore roles,
            LinkStore links,
            TriesStore tries,
            PasswordStore passwords,
            SessionStore sessions,
            PasswordSetting setting,
            Seal seal,
            SecureRandom random,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.roles = roles;
        this.links = links;
        this.tries = tries;
        this.passwords = passwords;
        this.sessions = sessions;
        this.setting = setting;
        this.seal = seal;
        this.random = random;
        this.clock = clock;
        this.events = events;
    }

    /// What an authenticator app is told: as a picture's text, and for typing in.
    public record Enrolment(String uri, String written) {}

    /// Whom a link is for.
    ///
    /// @param login empty for the first administrator, who chooses one
    /// @param wanting whether the bearer must take up a second factor
    /// @param invited whether it is the first time, so that they may come by the agency's provider instead
    public record Guest(
            boolean first, String login, String name, boolean wanting, boolean hasFactor, boolean invited) {}

    /// Whom a link is for, without using it.
    @Transactional
    public Guest guest(Actor visitor, Token token) {
        var link = open(token);
        var id = link.account();
        if (id == null) return new Guest(true, "", "", true, false, false);
        var account = store.found(id).orElseThrow(Missing::new);
        return new Guest(
                false,
                account.login().value(),
                account.name(),
                account.unguarded(),
                account.hasSecondFactor(),
                link.purpose() == Link.Purpose.INVITATION && account.state() == Account.State.INVITED);
    }

    /// Offers a second factor to the bearer of a link; the same at each look, since the app may know it already.
    @Transactional
    public Enrolment enrolment(Actor visitor, Token token) {
        var id = open(token).account();
        var login = id == null
                ? "quan-tri"
                : store.found(id).orElseThrow(Missing::new).login().value();
        var factor = links.offered(token)
                .map(secret -> new SecondFactor(seal.opened(secret, owner(token))))
                .orElseGet(() -> offered(token));
        return new Enrolment(factor.uri(ISSUER, login), factor.written());
    }

    private SecondFactor offered(Token token) {
        var factor = SecondFactor.drawn(random);
        links.offer(token, seal.sealed(factor.secret(), owner(token)));
        return factor;
    }

    /// Sets the password of an invited person, or of one let back in from the console, and ends what was open before.
    ///
    /// @param code of the authenticator, where a second factor is taken up; empty where none is
    /// @return recovery codes, to be shown once; none without a new second factor
    @Transactional
    public List<RecoveryCode> accept(Actor visitor, Token token, Password password, String code) {
        var id = open(token).account();
        if (id == null) throw new AccountRefused.LinkNotValid();
        var account = store.locked(id).orElseThrow(Missing::new);
        return admitted(visitor, token, account, password, code);
    }

    /// Makes the first administrator, of every site, while there is none.
    @Transactional
    public List<RecoveryCode> begin(
            Actor visitor, Token token, Login login, String name, Password password, String code) {
        if (open(token).purpose() != Link.Purpose.FIRST_RUN) throw new AccountRefused.LinkNotValid();
        store.queueForAdministrators();
        if (store.administered()) throw new AccountRefused.LinkNotValid();
        if (name.isBlank()) throw new AccountRefused.WithoutName();
        var id = store.add(login, name.strip(), PLATFORM, clock.instant());
        roles.assign(id, "administrator", null);
        var account = store.locked(id).orElseThrow(Missing::new);
        return admitted(visitor, token, account, password, code);
    }

    private Link open(Token token) {
        return links.open(token).orElseThrow(AccountRefused.LinkNotValid::new).valid(clock.instant());
    }

    private List<RecoveryCode> admitted(Actor visitor, Token token, Account account, Password password, String code) {
        var now = clock.instant();
        var newFactor = !code.isBlank();
        if (account.unguarded() && !newFactor) throw new AccountRefused.WithoutSecondFactor();
        if (newFactor) takeUp(token, account, password, code, now);
        else setting.set(account, password, null, 0, now);
        links.use(token, now);
        links.discard(account.id());
        tries.forget(account.id());
        sessions.endAll(account.id());
        events.publishEvent(new AccountAccepted(account.id(), account.acting(visitor.from())));
        return newFactor ? newCodes(account.id()) : List.of();
    }

    private void takeUp(Token token, Account account, Password password, String code, Instant now) {
        var offered = links.offered(token).orElseThrow(AccountRefused.CodeNotValid::new);
        var factor = new SecondFactor(seal.opened(offered, owner(token)));
        var step = factor.step(code, now, 0).orElseThrow(AccountRefused.CodeNotValid::new);
        setting.set(account, password, seal.sealed(factor.secret(), account.id().sealName()), step, now);
    }

    private List<RecoveryCode> newCodes(AccountId account) {
        var codes = RecoveryCode.drawn(random);
        passwords.replaceCodes(account, codes);
        return codes;
    }

    private static String owner(Token token) {
        return "link:" + token.value();
    }
}
