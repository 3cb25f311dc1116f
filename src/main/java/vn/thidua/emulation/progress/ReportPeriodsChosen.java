package vn.thidua.emulation.progress;

import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A bloc chose which periods its members report in a year.
public record ReportPeriodsChosen(SiteId site, BlocYearId year, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "bloc-year:" + year.value();
    }
}
