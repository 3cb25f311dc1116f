package vn.thidua.emulation.bloc;

import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Another unit leads the bloc from a day on, by election or assignment.
public record LeaderElected(SiteId site, BlocYearId year, String before, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "bloc-year:" + year.value();
    }
}
