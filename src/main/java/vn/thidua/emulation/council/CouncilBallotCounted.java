package vn.thidua.emulation.council;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Two tellers said the same: the count stands.
public record CouncilBallotCounted(SiteId site, CouncilSessionId id, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "council-session:" + id.value();
    }
}
