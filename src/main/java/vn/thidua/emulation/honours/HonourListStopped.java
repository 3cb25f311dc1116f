package vn.thidua.emulation.honours;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// An old list is no longer read or taken in.
public record HonourListStopped(SiteId site, String subject, String after, Actor by) implements Happening {}
