package vn.thidua.emulation.dossier;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// An agency gave its opinion of a proposal.
public record ConsultationAnswered(SiteId site, DossierId dossier, String before, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "dossier:" + dossier.value();
    }
}
