package vn.thidua.emulation.bloc;

import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A deputy's term ends earlier than it would have.
public record DeputyRelieved(SiteId site, BlocYearId year, String before, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "bloc-year:" + year.value();
    }
}
