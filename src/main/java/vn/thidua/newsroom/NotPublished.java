package vn.thidua.newsroom;

import vn.thidua.platform.Refusal;
import vn.thidua.platform.SiteId;

/// A text was due and could not be published.
final class NotPublished extends RuntimeException {

    private final transient SiteId site;
    private final transient DraftId draft;
    private final Refusal refusal;

    NotPublished(SiteId site, DraftId draft, Refusal refusal) {
        super(refusal);
        this.site = site;
        this.draft = draft;
        this.refusal = refusal;
    }

    SiteId site() {
        return site;
    }

    DraftId draft() {
        return draft;
    }

    Refusal refusal() {
        return refusal;
    }
}
