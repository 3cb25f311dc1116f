package vn.thidua.emulation.assessment;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A scoring was given back with a reason.
public record AssessmentReturned(SiteId site, AssessmentId assessment, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "assessment:" + assessment.value();
    }
}
