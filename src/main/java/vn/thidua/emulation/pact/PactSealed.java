package vn.thidua.emulation.pact;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// An organisation signed besides the person who represents it.
public record PactSealed(SiteId site, PactId pact, int party, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "pact:" + pact.value();
    }
}
