package vn.thidua.media;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A medium that nobody uses was taken out of the store.
public record MediumDiscarded(SiteId site, MediaId medium, String before, Actor by) implements Happening {

    @Override
    public String subject() {
        return "media:" + medium.value();
    }
}
