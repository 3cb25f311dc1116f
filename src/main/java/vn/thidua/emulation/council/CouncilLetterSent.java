package vn.thidua.emulation.council;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// What passed was proposed to who decides, by a letter with a number.
public record CouncilLetterSent(SiteId site, CouncilSessionId id, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "council-session:" + id.value();
    }
}
