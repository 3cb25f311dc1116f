package vn.thidua.emulation.rules;

import java.util.UUID;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Somebody else confirmed the use of a basis that has lapsed.
public record LeaveConfirmed(SiteId site, UUID leave, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "rule-override:" + leave;
    }
}
