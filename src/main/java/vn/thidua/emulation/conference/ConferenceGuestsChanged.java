package vn.thidua.emulation.conference;

import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Somebody was asked to a conference as a guest, or no longer is.
public record ConferenceGuestsChanged(SiteId site, BlocYearId year, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "conference:" + year.value();
    }
}
