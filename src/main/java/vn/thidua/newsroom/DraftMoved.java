package vn.thidua.newsroom;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// An article in the making took a step.
///
/// @param note the reason, or how late it was
public record DraftMoved(SiteId site, DraftId draft, String step, String title, String note, Actor by)
        implements Happening {

    @Override
    public String subject() {
        return "draft:" + draft.value();
    }
}
