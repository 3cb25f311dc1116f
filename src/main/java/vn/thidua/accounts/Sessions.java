package vn.thidua.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Grant;
import vn.thidua.platform.Missing;

/// Who is signed in. Accounts and roles are asked for at each request, so what was taken away is gone with the next.
@Service
public class Sessions {

    /// A session that was seen just now is not written again: an idle one may end so much sooner.
    private static final Duration SEEN_AGAIN = Duration.ofSeconds(10);

    private final SessionStore store;
    private final AccountStore accounts;
    private final RoleStore roles;
    private final Accounts desk;
    private final SignIn signIn;
    private final Profile profile;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Sessions(
            SessionStore store,
            AccountStore accounts,
            RoleStore roles,
            Accounts desk,
            SignIn signIn,
            Profile profile,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.accounts = accounts;
        this.roles = roles;
        this.desk = desk;
        this.signIn = signIn;
        this.profile = profile;
        this.clock = clock;
        this.events = events;
    }

    /// What a request may be done as.
    ///
    /// @param passwordDue whether the password must be changed first; until then nothing is granted
    /// @param guarded whether this person may not be without a second factor
    /// @param factorDue whether a second factor must be taken up first; until then nothing is granted
    public record Present(
            UUID session,
            Actor actor,
            String login,
            String name,
            String formToken,
            boolean passwordDue,
            boolean factorDue,
            boolean guarded) {}

    /// Lets somebody in by all they have shown at once, or refuses with one answer for every reason.
    ///
    /// Not one transaction: a wrong try stays counted although it is refused.
    ///
    /// @param code of the authenticator, or a recovery code; empty without second factor
    public Token begin(Actor visitor, String login, Password password, String code, String browser) {
        return switch (come(visitor, login, password, code, browser)) {
            case Entry.In in -> in.session();
            case Entry.Second _ -> throw new AccountRefused.SecondStepWanted();
        };
    }

    /// Lets somebody in, or asks whoever has a passkey and has typed no code for a second step.
    public Entry come(Actor visitor, String login, Password password, String code, String browser) {
        return signIn.entered(visitor, login, password, code, browser);
    }

    /// The second step by a code.
    public Token confirm(Actor visitor, Token step, String code, String browser) {
        return signIn.confirmed(visitor, step, new Factor.Code(code), browser);
    }

    /// The second step by a passkey that was asked for it.
    public Token confirm(Actor visitor, Token step, String answer, Place place, String browser) {
        return signIn.confirmed(visitor, step, new Factor.Key(answer, place, step, false), browser);
    }

    /// Lets somebody in by a passkey alone, which has asked its owner for finger, face or code.
    public Token beginByKey(Actor visitor, Token attempt, String answer, Place place, String browser) {
        return signIn.enteredByKey(visitor, new Factor.Key(answer, place, attempt, true), browser);
    }

    /// Changes one's own password against the old one; every session of the account ends with it.
    public void renew(Actor actor, Password old, Password password) {
        signIn.renewed(actor, old, password);
    }

    /// Who this is, with the rights of this moment; empty when the session or the account is over.
    @Transactional
    public Optional<Present> find(Token token, String from) {
        var now = clock.instant();
        return store.found(token).flatMap(session -> present(session, from, now));
    }

    private Optional<Present> present(Session session, String from, Instant now) {
        var account = accounts.found(session.account()).orElseThrow(Missing::new);
        var over = profile.sessions().over(session.begunAt(), session.seenAt(), now, account.administrator());
        if (over || account.state() != Account.State.ACTIVE || account.passwordSetAt() == null) {
            store.end(session.id());
            return Optional.empty();
        }
        if (now.isAfter(session.seenAt().plus(SEEN_AGAIN))) store.seen(session.id(), now);
        var due = session.passwordBegun()
                && profile.passwords().due(account.passwordSetAt(), now, account.administrator());
        var wanting = account.unguarded() && !session.strong();
        Set<Grant> grants = due || wanting ? Set.of() : roles.grants(account.id());
        return Optional.of(new Present(
                session.id(),
                new Actor(account.id().value(), account.unit(), grants, from),
                account.login().value(),
                account.name(),
                session.formToken(),
                due,
                wanting,
                account.guarded()));
    }

    /// One's own sessions, the latest first.
    @Transactional(readOnly = true)
    public List<Session> own(Actor actor) {
        return store.of(new AccountId(actor.account()));
    }

    /// Ends the session that a browser held; nothing where it is over already.
    @Transactional
    public void end(Actor actor, Token token) {
        store.found(token).ifPresent(session -> {
            store.end(session.id());
            events.publishEvent(new SessionsEnded(session.account(), actor));
        });
    }

    /// Ends one of one's own sessions.
    @Transactional
    public void end(Actor actor, UUID session) {
        var account = new AccountId(actor.account());
        store.of(account).stream()
                .filter(own -> own.id().equals(session))
                .findFirst()
                .orElseThrow(Missing::new);
        store.end(session);
        events.publishEvent(new SessionsEnded(account, actor));
    }

    /// Ends every session of one's own but one.
    @Transactional
    public void endOthers(Actor actor, UUID but) {
        var account = new AccountId(actor.account());
        store.of(account).stream()
                .map(Session::id)
                .filter(id -> !id.equals(but))
                .forEach(store::end);
        events.publishEvent(new SessionsEnded(account, actor));
    }

    /// Ends every session of an account: one's own, or one that one may disable.
    @Transactional
    public void endAll(Actor actor, AccountId account) {
        if (!actor.account().equals(account.value())) desk.mustReach(actor, AccountRight.DISABLE, account);
        store.endAll(account);
        events.publishEvent(new SessionsEnded(account, actor));
    }
}
