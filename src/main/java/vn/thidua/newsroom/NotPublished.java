package vn.thidua.newsroom;

import vn.thidua.platform.SiteId;

/// A text was due and could not be published.
final class NotPublished extends RuntimeException {

    private final transient SiteId site;
    private final transient DraftId draft;
    private final String reason;

    /// @param reason as the note of a step tells it
    NotPublished(SiteId site, DraftId draft, String reason, RuntimeException cause) {
        super(reason, cause);
        this.site = site;
        this.draft = draft;
        this.reason = reason;
    }

    SiteId site() {
        return site;
    }

    DraftId draft() {
        return draft;
    }

    String reason() {
        return reason;
    }
}
