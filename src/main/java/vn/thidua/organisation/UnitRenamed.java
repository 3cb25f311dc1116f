package vn.thidua.organisation;

import java.time.LocalDate;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A unit has another name from a day on.
public record UnitRenamed(SiteId site, UnitId unit, String before, String after, LocalDate on, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "unit:" + unit.value();
    }
}
