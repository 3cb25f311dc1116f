package vn.thidua.organisation;

import java.time.LocalDate;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A unit exists from a day on.
public record UnitFounded(SiteId site, UnitId unit, String name, LocalDate on, Actor by) implements Happening {

    @Override
    public String subject() {
        return "unit:" + unit.value();
    }

    @Override
    public String after() {
        return name;
    }
}
