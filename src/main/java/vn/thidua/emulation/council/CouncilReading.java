package vn.thidua.emulation.council;

import org.springframework.stereotype.Component;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// Finds sessions for those who may see, keep or count them.
@Component
class CouncilReading {

    private final CouncilSessionStore store;

    CouncilReading(CouncilSessionStore store) {
        this.store = store;
    }

    /// For the office, for who reads all of the site, and for those it names.
    KeptSession seen(Actor actor, SiteId site, CouncilSessionId id) {
        mustReadSome(actor, site);
        var kept = store.found(site, id).orElseThrow(Missing::new);
        if (!maySee(actor, kept)) throw new Forbidden(CouncilRight.READ);
        return kept;
    }

    private static void mustReadSome(Actor actor, SiteId site) {
        if (!actor.mayAnywhere(CouncilRight.READ, site)
                && !actor.mayAnywhere(CouncilRight.KEEP, site)
                && !actor.mayAnywhere(CouncilRight.COUNT, site)) throw new Forbidden(CouncilRight.READ);
    }

    static boolean maySee(Actor actor, KeptSession kept) {
        return actor.may(CouncilRight.KEEP, Scope.of(kept.site()))
                || actor.may(CouncilRight.READ, Scope.of(kept.site()))
                || kept.names(actor.account());
    }

    KeptSession kept(Actor actor, SiteId site, CouncilSessionId id) {
        actor.must(CouncilRight.KEEP, Scope.of(site));
        return store.locked(site, id);
    }

    /// For one of those the session names for counting and vouching: of who only reads elsewhere, as whoever presides
    /// may, the name is enough.
    KeptSession counted(Actor actor, SiteId site, CouncilSessionId id) {
        if (!actor.mayAnywhere(CouncilRight.COUNT, site) && !actor.mayAnywhere(CouncilRight.READ, site))
            throw new Forbidden(CouncilRight.COUNT);
        var kept = store.locked(site, id);
        if (!kept.vouches(actor.account())) throw new Forbidden(CouncilRight.COUNT);
        return kept;
    }
}
