package vn.thidua.emulation.dossier;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A proposal that failed gave its place of a quota back.
public record QuotaReleased(SiteId site, DossierId dossier, String before, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "dossier:" + dossier.value();
    }
}
