package vn.thidua.emulation.decision;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// The bodies that issue decisions, with what they print on them.
@Service
@Transactional
public class DecisionIssuers {

    private final IssuerStore store;
    private final Units units;
    private final ApplicationEventPublisher events;

    DecisionIssuers(IssuerStore store, Units units, ApplicationEventPublisher events) {
        this.store = store;
        this.units = units;
        this.events = events;
    }

    public List<Issuer> of(Actor actor, SiteId site) {
        actor.must(DecisionRight.READ, Scope.of(site));
        return store.of(site);
    }

    public static IssuerId drawn() {
        return new IssuerId(UUID.randomUUID());
    }

    /// Adds or changes one. Decisions that were begun keep what they had.
    public void keep(Actor actor, SiteId site, Issuer issuer) {
        actor.must(DecisionRight.PREPARE, Scope.of(site));
        if (units.of(site).stream().noneMatch(unit -> unit.id().equals(issuer.keeper()))) throw new Missing();
        var all = store.of(site);
        if (all.stream()
                .anyMatch(one ->
                        one.name().equalsIgnoreCase(issuer.name()) && !one.id().equals(issuer.id())))
            throw new DecisionRefused.IssuerTwice();
        store.save(site, issuer);
        var before = all.stream()
                .filter(one -> one.id().equals(issuer.id()))
                .findFirst()
                .orElse(null);
        events.publishEvent(
                new DecisionIssuerKept(site, issuer.id(), before == null ? "" : said(before), said(issuer), actor));
    }

    private static String said(Issuer issuer) {
        return issuer.name() + " · " + issuer.symbol() + " · " + issuer.title() + " " + issuer.signer();
    }
}
