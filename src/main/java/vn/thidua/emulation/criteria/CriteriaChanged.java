package vn.thidua.emulation.criteria;

import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A draft was saved with changes.
public record CriteriaChanged(SiteId site, BlocYearId year, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "criteria:" + year.value();
    }
}
