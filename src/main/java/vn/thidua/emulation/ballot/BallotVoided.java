package vn.thidua.emulation.ballot;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// It does not count, for the reason that is told.
public record BallotVoided(SiteId site, BallotId ballot, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "ballot:" + ballot.value();
    }
}
