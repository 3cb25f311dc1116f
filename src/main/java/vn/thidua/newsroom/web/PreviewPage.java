package vn.thidua.newsroom.web;

import java.util.UUID;

/// An article before it is public, in three widths.
public record PreviewPage(UUID id, String title) {}
