package vn.thidua.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A happening of no room.
record Noted(
        @Nullable SiteId site, String subject, String text, List<SiteId> others, String before, String after, Actor by)
        implements Happening {

    static Noted on(@Nullable SiteId site, String subject, Actor by) {
        return new Noted(site, subject, "Đã ghi", List.of(), "cũ", "mới", by);
    }
}
