package vn.thidua.emulation.conference;

import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// When, where and how a conference is was written down.
public record ConferencePrepared(SiteId site, BlocYearId year, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "conference:" + year.value();
    }
}
