package vn.thidua.organisation;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Somebody holds a position in a unit for a term.
public record PersonAppointed(
        SiteId site, MandateId mandate, PersonId person, PositionId position, UnitId unit, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "mandate:" + mandate.value();
    }
}
