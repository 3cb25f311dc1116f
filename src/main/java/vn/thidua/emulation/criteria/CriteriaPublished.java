package vn.thidua.emulation.criteria;

import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Criteria are in force for a year; those before them retire.
public record CriteriaPublished(SiteId site, BlocYearId year, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "criteria:" + year.value();
    }
}
