package vn.thidua.emulation.honours;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Such a request was answered.
public record HonourNameAnswered(SiteId site, String subject, String before, String after, Actor by) implements Happening {}
