package vn.thidua.emulation.honours;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// An old list was taken back, as it was transcribed wrongly.
public record HonourListUndone(SiteId site, String subject, String before, String after, Actor by) implements Happening {}
