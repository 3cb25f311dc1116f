package vn.thidua.emulation.disclosure;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// The time of a window is over, and all who wrote have their answer.
public record DisclosureClosed(SiteId site, DisclosureId disclosure, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "disclosure:" + disclosure.value();
    }
}
