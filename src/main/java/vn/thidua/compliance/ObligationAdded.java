package vn.thidua.compliance;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Information that must be public was written down.
public record ObligationAdded(SiteId site, ObligationId obligation, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "obligation:" + obligation.value();
    }
}
