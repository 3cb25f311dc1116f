package vn.thidua.feedback;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Somebody dealt with a reader's report.
public record ReportSettled(SiteId site, long number, String path, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "report:" + number;
    }
}
