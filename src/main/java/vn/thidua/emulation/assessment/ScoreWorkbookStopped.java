package vn.thidua.emulation.assessment;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// The table of all scores of a calendar year is no longer made.
public record ScoreWorkbookStopped(SiteId site, int year, Actor by) implements Happening {

    @Override
    public String subject() {
        return "score-workbook:" + year;
    }
}
