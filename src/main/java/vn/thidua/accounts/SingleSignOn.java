package vn.thidua.accounts;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// Coming in by the agency's own provider. Who somebody is there is tied to an account by name and number of the
/// provider, by the person themselves, and never by an e-mail address; an account is never made on the way.
///
/// Not one transaction: the provider is asked between two of them, and a refusal stays noted.
@Service
public class SingleSignOn {

    private final SingleSignOnSteps steps;
    private final Provider provider;
    private final SingleSignOnSettings settings;
    private final Sites sites;

    SingleSignOn(SingleSignOnSteps steps, Provider provider, SingleSignOnSettings settings, Sites sites) {
        this.steps = steps;
        this.provider = provider;
        this.settings = settings;
        this.sites = sites;
    }

    /// @param to where the browser goes
    /// @param browser what it keeps to come back with
    public record Left(URI to, Token browser) {}

    /// Who came back, and what for.
    public sealed interface Arrival {

        /// @param target where the person goes now
        record Entered(Entry entry, String target) implements Arrival {}

        /// Somebody signed in has shown who they are there, and is asked whether to link.
        record Proposes() implements Arrival {}

        /// An invitation was accepted.
        record Accepted() implements Arrival {}
    }

    /// How an account is linked.
    public record Linked(
            String subject, Instant linkedAt, @Nullable Instant usedAt) {}

    /// What waits for its person's yes.
    public record Proposed(String subject, String shown) {}

    /// What the agency calls its provider; empty where a site offers none.
    public Optional<String> offered(SiteId site) {
        return settings.offered(sites.site(site).slug()) ? Optional.of(settings.label()) : Optional.empty();
    }

    /// Sends somebody to sign in.
    ///
    /// @param returnTo the address of ours that the provider knows
    public Left leave(Actor visitor, SiteId site, URI returnTo, String target) {
        mustBeOffered(site);
        return left(steps.signingIn(visitor, returnTo, target));
    }

    /// Sends somebody signed in, who wants to link.
    public Left leaveToLink(Actor actor, SiteId site, URI returnTo) {
        mustBeOffered(site);
        return left(steps.linking(actor, returnTo));
    }

    /// Sends an invited person, who wants no password.
    public Left leaveToAccept(Actor visitor, SiteId site, URI returnTo, Token invitation) {
        mustBeOffered(site);
        return left(steps.accepting(visitor, returnTo, invitation));
    }

    private Left left(SingleSignOnSteps.Begun begun) {
        return new Left(provider.departure(begun.departure(), begun.state()), begun.browser());
    }

    /// Takes somebody back.
    ///
    /// @param browser what the browser kept; `null` where it kept nothing
    /// @param query as the provider wrote it
    public Arrival arrive(Actor visitor, @Nullable Token browser, String state, String query, String agent) {
        try {
            var departure = steps.taken(visitor, browser, state);
            return arrived(visitor, departure, provider.arrived(departure, query), agent);
        } catch (SingleSignOnRefused refused) {
            if (!(refused instanceof SingleSignOnRefused.NotLinked)) steps.failed(visitor, null, refused.key());
            throw refused;
        }
    }

    private Arrival arrived(Actor visitor, Departure departure, Identity identity, String agent) {
        return switch (departure.purpose()) {
            case SIGN_IN -> new Arrival.Entered(steps.entered(visitor, identity, agent), departure.target());
            case LINK -> {
                steps.propose(visitor, departure, identity);
                yield new Arrival.Proposes();
            }
            case INVITATION -> {
                steps.accept(visitor, departure, identity);
                yield new Arrival.Accepted();
            }
        };
    }

    public Optional<Linked> own(Actor actor) {
        return steps.own(actor);
    }

    public Optional<Proposed> proposed(Actor actor) {
        return steps.proposed(actor);
    }

    /// Says yes to what was proposed.
    public void link(Actor actor) {
        steps.link(actor);
    }

    public void unlink(Actor actor) {
        steps.unlink(actor);
    }

    /// The provider says that somebody left there: their sessions here end.
    public void farewell(Actor visitor, String token) {
        if (settings.issuer().isEmpty()) throw new Missing();
        steps.left(visitor, provider.farewell(token));
    }

    private void mustBeOffered(SiteId site) {
        if (!settings.offered(sites.site(site).slug())) throw new Missing();
    }
}
