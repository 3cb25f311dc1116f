package vn.thidua.accounts;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;

/// What is written before somebody goes to the provider and after they came back.
@Service
class SingleSignOnSteps {

    private final DepartureStore departures;
    private final IdentityStore identities;
    private final AccountStore accounts;
    private final LinkStore links;
    private final TriesStore tries;
    private final SessionStore sessions;
    private final Attempts attempts;
    private final Hashing hashing;
    private final Provider provider;
    private final Profile profile;
    private final SecureRandom random;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SingleSignOnSteps(
            DepartureStore departures,
            IdentityStore identities,
            AccountStore accounts,
            LinkStore links,
            TriesStore tries,
            SessionStore sessions,
            Attempts attempts,
            Hashing hashing,
            Provider provider,
            Profile profile,
            SecureRandom random,
            Clock clock,
            ApplicationEventPublisher events) {
        this.departures = departures;
        this.identities = identities;
        this.accounts = accounts;
        this.links = links;
        this.tries = tries;
        this.sessions = sessions;
        this.attempts = attempts;
        this.hashing = hashing;
        this.provider = provider;
        this.profile = profile;
        this.random = random;
        this.clock = clock;
        this.events = events;
    }

    record Begun(Departure departure, Token state, Token browser) {}

    @Transactional
    Begun signingIn(Actor visitor, URI returnTo, String target) {
        return begun(drawn(returnTo, target, Departure.Purpose.SIGN_IN, null, null));
    }

    @Transactional
    Begun linking(Actor actor, URI returnTo) {
        var account = new AccountId(actor.account());
        return begun(drawn(returnTo, "", Departure.Purpose.LINK, account, null));
    }

    @Transactional
    Begun accepting(Actor visitor, URI returnTo, Token invitation) {
        invited(links.open(invitation).orElseThrow(AccountRefused.LinkNotValid::new));
        return begun(drawn(returnTo, "", Departure.Purpose.INVITATION, null, invitation.hash()));
    }

    private Departure drawn(
            URI returnTo,
            String target,
            Departure.Purpose purpose,
            @Nullable AccountId account,
            byte @Nullable [] link) {
        return Departure.drawn(random, returnTo, target, purpose, account, link, clock.instant());
    }

    private Begun begun(Departure departure) {
        var begun = new Begun(departure, Token.drawn(random), Token.drawn(random));
        departures.forget(clock.instant());
        departures.add(begun.browser(), begun.state(), departure);
        return begun;
    }

    @Transactional
    Departure taken(Actor visitor, @Nullable Token browser, String state) {
        if (browser == null) throw notUnderWay();
        return departures.taken(browser, state, clock.instant()).orElseThrow(this::notUnderWay);
    }

    /// Who is locked or disabled here does not come in by the provider either. A second factor of ours is asked for
    /// unless the provider's counts.
    @Transactional(noRollbackFor = {SingleSignOnRefused.NotLinked.class, AccountRefused.NotLetIn.class})
    Entry entered(Actor visitor, Identity identity, String browser) {
        var id = identities
                .account(identity.issuer(), identity.subject())
                .orElseThrow(() -> notLinked(visitor, identity));
        var account = accounts.found(id).orElseThrow(Missing::new);
        if (!mayComeIn(account)) throw notLetIn(visitor, id);
        var coming = new Coming(Way.PROVIDER, identity, browser);
        if (account.hasSecondFactor() && !identity.strong())
            return new Entry.Second(attempts.owing(visitor, account, coming));
        return attempts.entered(visitor, account, new Factor.None(), coming)
                .<Entry>map(Entry.In::new)
                .orElseThrow(() -> notLetIn(visitor, id));
    }

    private boolean mayComeIn(Account account) {
        var now = clock.instant();
        return account.state() == Account.State.ACTIVE
                && !profile.unused(account.lastSeenAt(), now)
                && !tries.locked(TriesStore.ACCOUNT, account.id().value().toString())
                        .closed(now);
    }

    private SingleSignOnRefused notLinked(Actor visitor, Identity identity) {
        var refused = new SingleSignOnRefused.NotLinked(provider.label());
        failed(visitor, null, refused.key() + " " + identity.subject() + " at " + identity.issuer());
        return refused;
    }

    private AccountRefused notLetIn(Actor visitor, AccountId account) {
        attempts.refused(visitor, accounts.found(account).orElse(null));
        return new AccountRefused.NotLetIn();
    }

    @Transactional
    void propose(Actor visitor, Departure departure, Identity identity) {
        var account = departure.account();
        if (account == null) throw new IllegalArgumentException("nobody to link");
        var owner = identities.account(identity.issuer(), identity.subject());
        if (owner.isPresent() && !owner.get().equals(account)) throw linkedOtherwise();
        identities.propose(account, identity, clock.instant().plus(Departure.HOLDS));
    }

    /// Takes an invitation up without a password: the account gets one that nobody knows.
    @Transactional
    void accept(Actor visitor, Departure departure, Identity identity) {
        var hash = departure.link();
        if (hash == null) throw new IllegalArgumentException("no invitation");
        var id = invited(links.open(hash).orElseThrow(AccountRefused.LinkNotValid::new));
        var now = clock.instant();
        var account = accounts.locked(id).orElseThrow(Missing::new);
        if (account.state() != Account.State.INVITED) throw new AccountRefused.LinkNotValid();
        if (!identities.link(id, identity.issuer(), identity.subject(), now)) throw linkedOtherwise();
        var nobodys = Password.typed(Token.drawn(random).value());
        accounts.activateWithoutPassword(id, hashing.hash(nobodys), now);
        links.use(hash, now);
        links.discard(id);
        tries.forget(id);
        sessions.endAll(id);
        var actor = account.acting(visitor.from());
        events.publishEvent(new AccountAccepted(id, actor));
        events.publishEvent(new IdentityLinked(id, identity.issuer(), identity.subject(), actor));
    }

    private AccountId invited(Link link) {
        var account = link.valid(clock.instant()).account();
        if (link.purpose() != Link.Purpose.INVITATION || account == null) throw new AccountRefused.LinkNotValid();
        return account;
    }

    @Transactional(readOnly = true)
    Optional<SingleSignOn.Linked> own(Actor actor) {
        return identities.of(new AccountId(actor.account()), provider.issuer());
    }

    @Transactional(readOnly = true)
    Optional<SingleSignOn.Proposed> proposed(Actor actor) {
        return identities.proposed(new AccountId(actor.account()), provider.issuer(), clock.instant());
    }

    @Transactional
    void link(Actor actor) {
        var account = accounts.locked(new AccountId(actor.account())).orElseThrow(Missing::new);
        var now = clock.instant();
        var proposed = identities.proposed(account.id(), provider.issuer(), now).orElseThrow(this::notUnderWay);
        if (!identities.link(account.id(), provider.issuer(), proposed.subject(), now)) throw linkedOtherwise();
        identities.dropProposal(account.id());
        events.publishEvent(new IdentityLinked(account.id(), provider.issuer(), proposed.subject(), actor));
    }

    @Transactional
    void unlink(Actor actor) {
        var account = accounts.locked(new AccountId(actor.account())).orElseThrow(Missing::new);
        if (!account.passwordKnown()) throw new SingleSignOnRefused.OnlyWayIn(provider.label());
        var before = identities.of(account.id(), provider.issuer()).orElseThrow(Missing::new);
        identities.unlink(account.id(), provider.issuer());
        events.publishEvent(new IdentityUnlinked(account.id(), provider.issuer(), before.subject(), actor));
    }

    /// Heard twice is heard once.
    @Transactional
    void left(Actor visitor, Provider.Farewell farewell) {
        var until = clock.instant().plus(profile.sessions().altogether());
        if (!identities.firstHeard(farewell.issuer(), farewell.message(), until)) return;
        for (var account : identities.left(farewell.issuer(), farewell.subject(), farewell.session()))
            events.publishEvent(new SessionsEnded(account, visitor));
    }

    @Transactional
    void failed(Actor visitor, @Nullable AccountId account, String reason) {
        events.publishEvent(new SingleSignOnFailed(account, reason, visitor));
    }

    private SingleSignOnRefused notUnderWay() {
        return new SingleSignOnRefused.NotUnderWay(provider.label());
    }

    private SingleSignOnRefused linkedOtherwise() {
        return new SingleSignOnRefused.LinkedOtherwise(provider.label());
    }
}
