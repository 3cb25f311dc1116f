package vn.thidua.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.platform.Actor;

/// One's own second factor in an authenticator app: shown after the password was typed again, in force once a code of
/// it was typed.
@Service
public class SecondFactors {

    private static final String ISSUER = "Cổng Thi đua";

    private final AccountStore store;
    private final PasswordStore codes;
    private final SignIn signIn;
    private final Seal seal;
    private final SecureRandom random;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate together;

    SecondFactors(
            AccountStore store,
            PasswordStore codes,
            SignIn signIn,
            Seal seal,
            SecureRandom random,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate together) {
        this.store = store;
        this.codes = codes;
        this.signIn = signIn;
        this.seal = seal;
        this.random = random;
        this.clock = clock;
        this.events = events;
        this.together = together;
    }

    /// Draws a new second factor; the one in force stays until the new one is confirmed.
    ///
    /// Not one transaction: a wrong password stays counted although it is refused.
    public void offer(Actor actor, Password password) {
        var account = signIn.confirmed(actor, password);
        store.offer(account.id(), seal.sealed(SecondFactor.drawn(random).secret(), offeredTo(account.id())));
    }

    /// What waits to be confirmed.
    @Transactional(readOnly = true)
    public Optional<Admissions.Enrolment> offered(Actor actor) {
        var id = new AccountId(actor.account());
        var login = store.found(id).orElseThrow(AccountRefused.NotSignedIn::new).login();
        return store.offered(id)
                .map(secret -> new SecondFactor(seal.opened(secret, offeredTo(id))))
                .map(factor -> new Admissions.Enrolment(factor.uri(ISSUER, login.value()), factor.written()));
    }

    /// Puts the offered factor in force with a code of it.
    ///
    /// @return new recovery codes, to be shown once
    @Transactional
    public List<RecoveryCode> confirm(Actor actor, String code) {
        var account = locked(actor);
        var sealed = store.offered(account.id()).orElseThrow(AccountRefused.CodeNotValid::new);
        var factor = new SecondFactor(seal.opened(sealed, offeredTo(account.id())));
        var step = factor.step(code, clock.instant(), 0).orElseThrow(AccountRefused.CodeNotValid::new);
        store.setFactor(account.id(), seal.sealed(factor.secret(), account.id().sealName()), step);
        return newCodes(actor, account);
    }

    /// Draws new recovery codes; the old ones are worthless then.
    ///
    /// Not one transaction: a wrong password stays counted although it is refused.
    public List<RecoveryCode> renewCodes(Actor actor, Password password) {
        var account = signIn.confirmed(actor, password);
        if (!account.hasSecondFactor()) throw new AccountRefused.CodeNotValid();
        return newCodes(actor, account);
    }

    private List<RecoveryCode> newCodes(Actor actor, Account account) {
        var drawn = RecoveryCode.drawn(random);
        together.executeWithoutResult(_ -> {
            codes.replaceCodes(account.id(), drawn);
            events.publishEvent(new SecondFactorChanged(account.id(), actor));
        });
        return drawn;
    }

    private Account locked(Actor actor) {
        return store.locked(new AccountId(actor.account())).orElseThrow(AccountRefused.NotSignedIn::new);
    }

    private static String offeredTo(AccountId account) {
        return "offer:" + account.value();
    }
}
