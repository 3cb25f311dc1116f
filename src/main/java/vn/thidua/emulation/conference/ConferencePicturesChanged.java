package vn.thidua.emulation.conference;

import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A picture of a conference came, went, or got another caption.
public record ConferencePicturesChanged(SiteId site, BlocYearId year, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "conference:" + year.value();
    }
}
