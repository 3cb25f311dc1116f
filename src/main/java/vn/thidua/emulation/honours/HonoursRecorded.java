package vn.thidua.emulation.honours;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Awards were written into the history.
public record HonoursRecorded(SiteId site, String subject, int count, String after, Actor by) implements Happening {}
