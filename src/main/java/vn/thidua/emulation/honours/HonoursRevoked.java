package vn.thidua.emulation.honours;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Awards were taken back by a decision; they stay in the history.
public record HonoursRevoked(SiteId site, String subject, int count, String after, Actor by) implements Happening {}
