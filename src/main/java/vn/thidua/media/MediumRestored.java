package vn.thidua.media;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A discarded medium is back in the store.
public record MediumRestored(SiteId site, MediaId medium, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "media:" + medium.value();
    }
}
