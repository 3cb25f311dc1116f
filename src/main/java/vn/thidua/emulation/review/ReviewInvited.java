package vn.thidua.emulation.review;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Members were asked to a review meeting.
public record ReviewInvited(SiteId site, ReviewMeetingId meeting, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "review:" + meeting.value();
    }
}
