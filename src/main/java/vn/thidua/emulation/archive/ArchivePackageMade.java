package vn.thidua.emulation.archive;

import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A package of a year was made; its hash stands for all that is in it.
public record ArchivePackageMade(SiteId site, BlocYearId year, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "archive:" + year.value();
    }
}
