package vn.thidua.emulation.assessment;

import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// It is settled who checks whom.
public record CrossChecksPlanned(SiteId site, BlocYearId year, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "bloc-year:" + year.value();
    }
}
