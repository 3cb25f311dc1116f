package vn.thidua.emulation.disclosure;

import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.dossier.DossierRight;
import vn.thidua.emulation.dossier.DossierState;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// The dossiers behind a list: those that were decided are disclosed with it, and with the last of them the bloc year;
/// one that somebody complains about is held until that is verified.
@Component
@Order(20)
class DossierEffects implements DisclosureEffects {

    private final DossierTurns turns;

    DossierEffects(DossierTurns turns) {
        this.turns = turns;
    }

    @Override
    public void opened(Actor actor, Disclosure opened) {
        if (opened.timing() != Timing.AFTER_DECISION) return;
        var decided = opened.list().dossiers().stream()
                .map(DossierId::new)
                .filter(id -> turns.dossier(opened.site(), id).state() == DossierState.DECIDED)
                .toList();
        if (!decided.isEmpty())
            turns.disclosed(Lent.to(actor, opened.site(), DossierRight.TURN), opened.site(), decided);
    }

    @Override
    public void complained(Actor actor, SiteId site, Disclosure about, UUID dossier, String why) {
        var id = new DossierId(dossier);
        if (turns.dossier(site, id).state().onItsWay())
            turns.complained(Lent.to(actor, site, DossierRight.TURN), site, id, why);
    }

    @Override
    public void cleared(Actor actor, SiteId site, Disclosure about, UUID dossier, String how) {
        var id = new DossierId(dossier);
        if (turns.dossier(site, id).held()) turns.cleared(Lent.to(actor, site, DossierRight.TURN), site, id, how);
    }
}
