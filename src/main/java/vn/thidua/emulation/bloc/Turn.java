package vn.thidua.emulation.bloc;

import vn.thidua.organisation.UnitId;

/// A unit's turn to lead a bloc in a coming year; a plan, which the election need not follow.
public record Turn(int year, UnitId unit) {}
