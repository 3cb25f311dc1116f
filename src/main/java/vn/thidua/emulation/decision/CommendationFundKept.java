package vn.thidua.emulation.decision;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// The money for a year was written down.
public record CommendationFundKept(SiteId site, int year, String before, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "commendation-fund:" + year;
    }
}
