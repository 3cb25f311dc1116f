package vn.thidua.emulation.ballot;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// No more votes are taken. Of a sealed vote it tells the hash of all receipts.
public record BallotClosed(SiteId site, BallotId ballot, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "ballot:" + ballot.value();
    }
}
