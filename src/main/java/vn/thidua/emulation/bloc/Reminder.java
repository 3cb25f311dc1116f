package vn.thidua.emulation.bloc;

import java.time.LocalDate;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// Something that a unit is reminded of before a day.
///
/// @param key what it is, in the same words each time it is offered
/// @param contact whom to ask at the unit, as it was written down
/// @param bloc the bloc and its year
/// @param href the page on which it is done
public record Reminder(
        SiteId site, String key, UnitId unit, String contact, String title, String bloc, LocalDate due, String href) {}
