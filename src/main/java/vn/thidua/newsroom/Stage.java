package vn.thidua.newsroom;

/// How far an article in the making has come.
public enum Stage {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    SCHEDULED,
    PUBLISHED
}
