package vn.thidua.emulation.assessment;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Somebody asked to open locked points again.
public record ReopeningAsked(SiteId site, AssessmentId assessment, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "assessment:" + assessment.value();
    }
}
