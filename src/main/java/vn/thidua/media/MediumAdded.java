package vn.thidua.media;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A picture, video or file came into the store.
public record MediumAdded(SiteId site, MediaId medium, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "media:" + medium.value();
    }
}
