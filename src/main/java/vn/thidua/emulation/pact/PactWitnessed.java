package vn.thidua.emulation.pact;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// The witness signed.
public record PactWitnessed(SiteId site, PactId pact, int party, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "pact:" + pact.value();
    }
}
