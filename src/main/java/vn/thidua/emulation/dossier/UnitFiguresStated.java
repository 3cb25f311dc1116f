package vn.thidua.emulation.dossier;

import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Somebody stated, or corrected, what quotas of a unit are worked out from.
public record UnitFiguresStated(SiteId site, UnitId unit, int year, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "unit:" + unit.value();
    }
}
