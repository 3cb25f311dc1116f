package vn.thidua.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;

/// One-time links for whoever stands at the server itself: the first administrator, and the way back in.
@Service
public class ConsoleLinks {

    private final AccountStore store;
    private final LinkStore links;
    private final TriesStore tries;
    private final SecureRandom random;
    private final Profile profile;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ConsoleLinks(
            AccountStore store,
            LinkStore links,
            TriesStore tries,
            SecureRandom random,
            Profile profile,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.links = links;
        this.tries = tries;
        this.random = random;
        this.profile = profile;
        this.clock = clock;
        this.events = events;
    }

    /// A link for the first administrator while there is none; the one before it is worthless then.
    @Transactional
    public Optional<Token> firstRun(Actor actor) {
        mustBeTheProduct(actor);
        store.queueForAdministrators();
        if (store.administered()) return Optional.empty();
        var token = Token.drawn(random);
        links.add(token, new Link(Link.Purpose.FIRST_RUN, null, clock.instant().plus(profile.firstRun())));
        events.publishEvent(new FirstRunBegun(actor));
        return Optional.of(token);
    }

    /// Unlocks an account past every rule and lets its person set a new password; a disabled one opens with that.
    @Transactional
    public Token breakGlass(Actor actor, Login login) {
        mustBeTheProduct(actor);
        var id = store.named(login).orElseThrow(Missing::new).id();
        var account = store.locked(id).orElseThrow(Missing::new);
        tries.forget(id);
        var token = Token.drawn(random);
        links.add(token, new Link(Link.Purpose.BREAK_GLASS, id, clock.instant().plus(profile.firstRun())));
        events.publishEvent(new ConsoleLinkDrawn(account.id(), actor));
        return token;
    }

    /// No role gives this: it takes hands on the server.
    private static void mustBeTheProduct(Actor actor) {
        if (actor != Actor.SYSTEM) throw new Forbidden(AccountRight.UNLOCK);
    }
}
