package vn.thidua.compliance;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Information is no longer among what must be public.
public record ObligationRemoved(SiteId site, ObligationId obligation, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "obligation:" + obligation.value();
    }
}
