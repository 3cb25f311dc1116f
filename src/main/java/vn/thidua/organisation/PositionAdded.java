package vn.thidua.organisation;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// There is a position to appoint people to.
public record PositionAdded(SiteId site, PositionId position, String name, boolean sole, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "position:" + position.value();
    }
}
