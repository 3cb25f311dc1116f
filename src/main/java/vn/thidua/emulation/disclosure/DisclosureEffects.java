package vn.thidua.emulation.disclosure;

import java.util.UUID;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// What windows and complaints do to that which lies behind their lists. Each room that is touched is a bean; what it
/// does is done in the same transaction.
interface DisclosureEffects {

    void opened(Actor actor, Disclosure opened);

    /// A complaint about a line of a list is taken up.
    ///
    /// @param dossier behind the line
    void complained(Actor actor, SiteId site, Disclosure about, UUID dossier, String why);

    /// A complaint was wrong.
    void cleared(Actor actor, SiteId site, Disclosure about, UUID dossier, String how);
}
