package vn.thidua.emulation.progress;

import vn.thidua.emulation.programme.ProgrammeId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A member reported of a period, or corrected what it had reported.
public record ProgressReported(SiteId site, ProgrammeId programme, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "programme:" + programme.value();
    }
}
