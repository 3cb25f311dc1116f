package vn.thidua.compliance;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// What is known of information that must be public changed; perhaps it is public now.
public record ObligationChanged(SiteId site, ObligationId obligation, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "obligation:" + obligation.value();
    }
}
