package vn.thidua.emulation.registration;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A member saved the draft of its registration.
public record RegistrationChanged(SiteId site, RegistrationId registration, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "registration:" + registration.value();
    }
}
