package vn.thidua.emulation.registration;

import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// A registration of one line, for tests of any room.
public final class ARegistration {

    private static final Actor BY = Actor.SYSTEM;

    private ARegistration() {}

    public static RegistrationId drafted(
            ApplicationContext beans, SiteId site, BlocYearId year, UnitId unit, RegisteredTitle line) {
        var registrations = beans.getBean(Registrations.class);
        var id = registrations.begin(BY, site, year, unit);
        registrations.save(
                BY, site, id, registrations.registration(BY, site, id).edition(), List.of(line));
        return id;
    }

    public static void accepted(
            ApplicationContext beans, SiteId site, BlocYearId year, UnitId unit, RegisteredTitle line) {
        var registrations = beans.getBean(Registrations.class);
        var id = drafted(beans, site, year, unit, line);
        registrations.submit(BY, site, id);
        registrations.accept(BY, site, id);
    }
}
