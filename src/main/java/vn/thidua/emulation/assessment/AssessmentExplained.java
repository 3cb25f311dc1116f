package vn.thidua.emulation.assessment;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// The member has explained, or its day is past.
public record AssessmentExplained(SiteId site, AssessmentId assessment, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "assessment:" + assessment.value();
    }
}
