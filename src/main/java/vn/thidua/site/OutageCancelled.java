package vn.thidua.site;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A planned outage does not take place.
public record OutageCancelled(SiteId site, OutageId outage, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "outage:" + outage.value();
    }
}
