package vn.thidua.emulation.registration;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A member began its registration of titles.
public record RegistrationBegun(SiteId site, RegistrationId registration, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "registration:" + registration.value();
    }
}
