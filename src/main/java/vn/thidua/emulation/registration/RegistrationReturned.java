package vn.thidua.emulation.registration;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// The bloc gave a registration back, with a reason.
public record RegistrationReturned(SiteId site, RegistrationId registration, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "registration:" + registration.value();
    }
}
