package vn.thidua.emulation.decision;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A signed decision has its number and day.
public record DecisionNumbered(SiteId site, DecisionId decision, String before, String after, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "decision:" + decision.value();
    }
}
