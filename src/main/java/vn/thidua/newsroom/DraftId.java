package vn.thidua.newsroom;

import java.util.UUID;

/// An article in the making.
public record DraftId(UUID value) {}
