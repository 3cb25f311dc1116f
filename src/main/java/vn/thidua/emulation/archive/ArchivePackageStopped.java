package vn.thidua.emulation.archive;

import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A package of a year is no longer made.
public record ArchivePackageStopped(SiteId site, BlocYearId year, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "archive:" + year.value();
    }
}
