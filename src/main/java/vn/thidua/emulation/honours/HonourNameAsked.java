package vn.thidua.emulation.honours;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Somebody asks that a name be hidden, or something corrected.
public record HonourNameAsked(SiteId site, String subject, String after, Actor by) implements Happening {}
