package vn.thidua.emulation.honours;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// An old list was taken into the history.
public record HonourListTaken(SiteId site, String subject, String after, Actor by) implements Happening {}
