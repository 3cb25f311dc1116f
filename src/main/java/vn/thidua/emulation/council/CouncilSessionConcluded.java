package vn.thidua.emulation.council;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// The outcome of a session was told to its dossiers.
public record CouncilSessionConcluded(SiteId site, CouncilSessionId id, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "council-session:" + id.value();
    }
}
