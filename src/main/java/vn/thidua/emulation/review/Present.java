package vn.thidua.emulation.review;

import vn.thidua.organisation.UnitId;

/// A member of the bloc at the meeting.
///
/// @param representative who is or was there, with title; empty while nobody came
/// @param attendance `ABSENT` as well while nothing is written down
public record Present(UnitId unit, String name, String representative, Attendance attendance) {}
