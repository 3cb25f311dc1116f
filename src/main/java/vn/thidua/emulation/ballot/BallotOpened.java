package vn.thidua.emulation.ballot;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// The roll and the rules are frozen, and votes are taken.
public record BallotOpened(SiteId site, BallotId ballot, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "ballot:" + ballot.value();
    }
}
