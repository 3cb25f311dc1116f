package vn.thidua.site;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// What a site says of itself was changed.
public record SiteDescribed(SiteId site, String before, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "site:" + site.value();
    }
}
