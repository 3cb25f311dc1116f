package vn.thidua.emulation.registration;

import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Whoever leads a year takes registrations that come late, until a day.
public record RegistrationReopened(SiteId site, BlocYearId year, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "bloc-year:" + year.value();
    }
}
