package vn.thidua.emulation.ranking;

import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// The votes of a bloc for units that are tied were recorded.
public record TieVoted(SiteId site, BlocYearId year, String before, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "bloc-year:" + year.value();
    }
}
