package vn.thidua.emulation.decision;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A body that issues decisions was added or changed.
public record DecisionIssuerKept(SiteId site, IssuerId issuer, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "decision-issuer:" + issuer.value();
    }
}
