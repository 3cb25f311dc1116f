package vn.thidua.emulation.review;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Somebody confirmed the scan of the signed minutes.
public record ReviewSheetConfirmed(SiteId site, ReviewMeetingId meeting, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "review:" + meeting.value();
    }
}
