package vn.thidua.emulation.review;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// The minutes got a signature.
public record ReviewMinutesSigned(SiteId site, ReviewMeetingId meeting, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "review:" + meeting.value();
    }
}
