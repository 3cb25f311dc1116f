package vn.thidua.emulation.registration;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A member sent its registration to the bloc.
public record RegistrationSubmitted(SiteId site, RegistrationId registration, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "registration:" + registration.value();
    }
}
