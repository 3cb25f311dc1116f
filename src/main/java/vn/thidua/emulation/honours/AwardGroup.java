package vn.thidua.emulation.honours;

/// Titles of emulation, and forms of commendation.
public enum AwardGroup {
    TITLE,
    FORM
}
