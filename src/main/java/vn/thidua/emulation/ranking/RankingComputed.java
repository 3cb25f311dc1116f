package vn.thidua.emulation.ranking;

import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// The ranking of a year was worked out.
public record RankingComputed(SiteId site, BlocYearId year, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "bloc-year:" + year.value();
    }
}
