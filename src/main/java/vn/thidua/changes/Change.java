package vn.thidua.changes;

import vn.thidua.platform.SiteId;

/// Something public changed: the `n`-th change of the house, of one site, to a subject such as `article:0190…`.
public record Change(long n, SiteId site, String subject) {}
