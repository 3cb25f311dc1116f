package vn.thidua.emulation.review;

/// Of the half year, or of the year.
public enum ReviewKind {
    MID_YEAR,
    YEAR_END
}
