package vn.thidua.emulation.council;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// The council got its name, or another.
public record CouncilNamed(SiteId site, String before, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "council:" + site.value();
    }
}
