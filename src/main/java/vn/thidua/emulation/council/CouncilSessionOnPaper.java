package vn.thidua.emulation.council;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A session that was called for phones votes on paper.
public record CouncilSessionOnPaper(SiteId site, CouncilSessionId id, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "council-session:" + id.value();
    }
}
