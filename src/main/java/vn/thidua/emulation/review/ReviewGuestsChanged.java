package vn.thidua.emulation.review;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Somebody was asked to a review meeting as a guest, or no longer is.
public record ReviewGuestsChanged(SiteId site, ReviewMeetingId meeting, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "review:" + meeting.value();
    }
}
