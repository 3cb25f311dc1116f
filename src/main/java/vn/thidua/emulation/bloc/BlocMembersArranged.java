package vn.thidua.emulation.bloc;

import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A bloc year has other members, or the same in another order.
public record BlocMembersArranged(SiteId site, BlocYearId year, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "bloc-year:" + year.value();
    }
}
