package vn.thidua.traffic;

import java.util.UUID;
import vn.thidua.platform.SiteId;

/// An article of a site, to which views belong.
record Subject(SiteId site, UUID article) {}
