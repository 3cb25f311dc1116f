package vn.thidua.emulation.council;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A holder has drawn the share of the key of the next sealed round.
public record CouncilShareTaken(SiteId site, CouncilSessionId id, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "council-session:" + id.value();
    }
}
