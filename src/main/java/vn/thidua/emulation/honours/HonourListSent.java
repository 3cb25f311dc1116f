package vn.thidua.emulation.honours;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// An old list was sent to be read.
public record HonourListSent(SiteId site, String subject, String after, Actor by) implements Happening {}
