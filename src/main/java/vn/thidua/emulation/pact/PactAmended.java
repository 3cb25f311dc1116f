package vn.thidua.emulation.pact;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A frozen text is changed: its signatures are void.
public record PactAmended(SiteId site, PactId pact, String before, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "pact:" + pact.value();
    }
}
