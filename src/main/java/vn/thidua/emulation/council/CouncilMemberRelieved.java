package vn.thidua.emulation.council;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Somebody is no member of the council any more.
public record CouncilMemberRelieved(SiteId site, CouncilMemberId id, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "council-member:" + id.value();
    }
}
