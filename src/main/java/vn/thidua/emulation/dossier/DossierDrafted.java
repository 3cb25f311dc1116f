package vn.thidua.emulation.dossier;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A subject was proposed for an award.
public record DossierDrafted(SiteId site, DossierId dossier, String before, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "dossier:" + dossier.value();
    }
}
