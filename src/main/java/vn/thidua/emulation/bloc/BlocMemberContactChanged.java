package vn.thidua.emulation.bloc;

import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Whom to ask at a member changed; who that is stays out of the trail.
public record BlocMemberContactChanged(SiteId site, BlocYearId year, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "bloc-year:" + year.value();
    }
}
