package vn.thidua.emulation.disclosure;

import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.honours.HonourRight;
import vn.thidua.emulation.honours.Honours;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// The awards of a decision are shown to everybody once its list is.
@Component
@Order(20)
class HonourEffects implements DisclosureEffects {

    private final Honours honours;

    HonourEffects(Honours honours) {
        this.honours = honours;
    }

    @Override
    public void opened(Actor actor, Disclosure opened) {
        var decision = opened.decision();
        if (decision != null)
            honours.disclose(Lent.to(actor, HonourRight.KEEP, opened.site()), opened.site(), decision);
    }

    /// Nothing is awarded yet to whom a complaint is about, or a decision of its own takes it back.
    @Override
    public void complained(Actor actor, SiteId site, Disclosure about, UUID dossier, String why) {}

    @Override
    public void cleared(Actor actor, SiteId site, Disclosure about, UUID dossier, String how) {}
}
