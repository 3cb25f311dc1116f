package vn.thidua.media;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A medium has other bytes under the same id.
public record MediumReplaced(SiteId site, MediaId medium, String before, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "media:" + medium.value();
    }
}
