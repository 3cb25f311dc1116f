package vn.thidua.emulation.bloc;

import vn.thidua.organisation.UnitId;

/// A unit in a bloc year.
///
/// @param place from 1, in the order of the year
/// @param name as it was on the day of the snapshot, whatever the unit is called later
/// @param contact whom to ask there; never public
public record BlocMember(int place, UnitId unit, String name, String contact) {}
