package vn.thidua.emulation.ballot;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A holder took their share of the key: which, never what.
public record BallotShareTaken(SiteId site, BallotId ballot, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "ballot:" + ballot.value();
    }
}
