package vn.thidua.site;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// The public is told that the site, or a part of it, will not answer for a time.
public record OutageAnnounced(SiteId site, OutageId outage, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "outage:" + outage.value();
    }
}
