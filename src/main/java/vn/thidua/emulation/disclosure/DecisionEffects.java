package vn.thidua.emulation.disclosure;

import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.decision.DecisionId;
import vn.thidua.emulation.decision.DecisionRight;
import vn.thidua.emulation.decision.DecisionState;
import vn.thidua.emulation.decision.Decisions;
import vn.thidua.emulation.dossier.DossierRight;
import vn.thidua.emulation.honours.HonourRight;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// The decision behind a list: it is disclosed with it, and with it its awards and its dossiers.
@Component
@Order(10)
class DecisionEffects implements DisclosureEffects {

    private final Decisions decisions;

    DecisionEffects(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void opened(Actor actor, Disclosure opened) {
        var site = opened.site();
        if (opened.decision() == null) return;
        var id = new DecisionId(opened.decision());
        if (decisions.decision(site, id).state() != DecisionState.ISSUED) return;
        decisions.disclose(Lent.to(actor, site, DecisionRight.DISCLOSE, HonourRight.KEEP, DossierRight.TURN), site, id);
    }

    /// What was decided is changed by a decision alone.
    @Override
    public void complained(Actor actor, SiteId site, Disclosure about, UUID dossier, String why) {}

    @Override
    public void cleared(Actor actor, SiteId site, Disclosure about, UUID dossier, String how) {}
}
