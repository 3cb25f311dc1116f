package vn.thidua.emulation.pact;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A time stamp server vouched for the time of signatures that had none.
public record PactStamped(SiteId site, PactId pact, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "pact:" + pact.value();
    }
}
