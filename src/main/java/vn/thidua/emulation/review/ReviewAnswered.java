package vn.thidua.emulation.review;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A member answered an invitation.
public record ReviewAnswered(SiteId site, ReviewMeetingId meeting, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "review:" + meeting.value();
    }
}
