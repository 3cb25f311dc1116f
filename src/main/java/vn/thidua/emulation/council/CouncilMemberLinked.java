package vn.thidua.emulation.council;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A member of the council got an account, or has none any more.
public record CouncilMemberLinked(SiteId site, CouncilMemberId id, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "council-member:" + id.value();
    }
}
