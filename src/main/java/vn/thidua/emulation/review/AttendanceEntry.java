package vn.thidua.emulation.review;

import java.time.Instant;
import vn.thidua.organisation.UnitId;

/// What the secretary wrote down at the door. Entries stand; a later one says what changed.
///
/// @param representative who was there, with title; empty where nobody was
/// @param at when it was so, by the clock of the hall
public record AttendanceEntry(UnitId unit, Attendance attendance, String representative, Instant at, String note) {

    public AttendanceEntry {
        representative = representative.strip();
        note = note.strip();
        if (attendance.there() && representative.isEmpty()) throw new ReviewRefused.RepresentativeWithoutName();
    }

    boolean says(AttendanceEntry other) {
        return attendance == other.attendance && representative.equals(other.representative) && note.equals(other.note);
    }
}
