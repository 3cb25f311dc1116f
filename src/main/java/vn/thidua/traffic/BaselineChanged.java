package vn.thidua.traffic;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A figure of an older system was put beside ours, or our own count begins anew.
public record BaselineChanged(
        SiteId site, Baseline.Kind kind, @Nullable UUID article, String note, Actor by) implements Happening {

    /// Also the subject of the change told to those who keep copies.
    @Override
    public String subject() {
        return "traffic:" + (article == null ? site.value() : article);
    }
}
