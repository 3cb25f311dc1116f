package vn.thidua.emulation.dossier;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// What a proposal says was changed.
public record DossierWritten(SiteId site, DossierId dossier, String before, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "dossier:" + dossier.value();
    }
}
