package vn.thidua.emulation.assessment;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A member sent its own scoring.
public record AssessmentSubmitted(SiteId site, AssessmentId assessment, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "assessment:" + assessment.value();
    }
}
