package vn.thidua.emulation.disclosure;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A window is announced.
public record DisclosureScheduled(SiteId site, DisclosureId disclosure, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "disclosure:" + disclosure.value();
    }
}
