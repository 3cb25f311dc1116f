package vn.thidua.newsroom;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Somebody finished changing an article in the making. What is kept on the way is not told: it would drown the rest.
public record DraftSaved(SiteId site, DraftId draft, int version, String title, Actor by) implements Happening {

    @Override
    public String subject() {
        return "draft:" + draft.value();
    }
}
