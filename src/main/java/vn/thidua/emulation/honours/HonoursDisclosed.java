package vn.thidua.emulation.honours;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// The awards of a decision are shown to everybody.
public record HonoursDisclosed(SiteId site, String subject, String after, Actor by) implements Happening {}
