package vn.thidua.site;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// An old address leads somewhere now.
public record RedirectSet(SiteId site, String path, String before, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "redirect:" + path;
    }
}
