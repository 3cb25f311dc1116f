package vn.thidua.emulation.assessment;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A member answers to a word of others on a line.
public record LineExplained(SiteId site, AssessmentId assessment, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "assessment:" + assessment.value();
    }
}
