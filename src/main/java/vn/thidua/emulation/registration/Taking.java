package vn.thidua.emulation.registration;

/// Whether what is sent on a day is taken.
public enum Taking {
    ON_TIME,
    /// Opened again by whoever leads the year.
    LATE,
    CLOSED
}
