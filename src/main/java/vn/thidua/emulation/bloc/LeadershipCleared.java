package vn.thidua.emulation.bloc;

import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// The leadership of a planned year is written down anew.
public record LeadershipCleared(SiteId site, BlocYearId year, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "bloc-year:" + year.value();
    }
}
