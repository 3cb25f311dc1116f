package vn.thidua.emulation.ballot;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A count that nobody certified was thrown away, to be made once more.
public record BallotRecounted(SiteId site, BallotId ballot, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "ballot:" + ballot.value();
    }
}
