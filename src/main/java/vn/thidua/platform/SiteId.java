package vn.thidua.platform;

import java.util.UUID;

/// Which site: content, menus, settings, counters and addresses belong to exactly one.
public record SiteId(UUID value) {}
