package vn.thidua.emulation.dossier;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// An officer asked for newer rules for a proposal, since they are more favourable.
public record DossierRulesAsked(SiteId site, DossierId dossier, String before, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "dossier:" + dossier.value();
    }
}
