package vn.thidua.site;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// An old address leads nowhere again.
public record RedirectRemoved(SiteId site, String path, String before, Actor by) implements Happening {

    @Override
    public String subject() {
        return "redirect:" + path;
    }
}
