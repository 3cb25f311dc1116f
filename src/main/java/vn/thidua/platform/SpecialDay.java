package vn.thidua.platform;

import java.time.LocalDate;

/// A day that is not what its weekday says: a holiday, a day in lieu of one, a day swapped for another.
///
/// @param source the document that says so
public record SpecialDay(LocalDate day, Kind kind, String name, Certainty certainty, String source) {

    public enum Kind {
        OFF,
        WORKED
    }

    /// How sure we are of it. What is uncertain is written down and does not count.
    public enum Certainty {
        LAW,
        ANNOUNCED,
        EXPECTED,
        UNCERTAIN
    }

    static SpecialDay read(String line) {
        var cells = line.split("\t");
        return new SpecialDay(
                LocalDate.parse(cells[0]), Kind.valueOf(cells[1]), cells[2], Certainty.valueOf(cells[3]), cells[4]);
    }

    boolean counts() {
        return certainty != Certainty.UNCERTAIN;
    }
}
