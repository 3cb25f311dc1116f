package vn.thidua.emulation.bloc;

import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A unit's calendar has another secret address.
public record CalendarFeedRenewed(SiteId site, UnitId unit, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "unit:" + unit.value();
    }
}
