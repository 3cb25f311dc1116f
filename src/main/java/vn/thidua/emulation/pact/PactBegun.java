package vn.thidua.emulation.pact;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A bloc began to write its pact.
public record PactBegun(SiteId site, PactId pact, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "pact:" + pact.value();
    }
}
