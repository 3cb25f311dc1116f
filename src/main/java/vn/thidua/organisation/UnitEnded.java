package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.Set;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A unit is no more from a day on; its successors, if any, take its place.
public record UnitEnded(SiteId site, UnitId unit, String before, LocalDate on, Set<UnitId> successors, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "unit:" + unit.value();
    }
}
