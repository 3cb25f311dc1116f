package vn.thidua.emulation.review;

/// How a member stands to a meeting that is on.
public enum Attendance {
    IN_PERSON,
    ONLINE,
    ABSENT,
    /// Was there, and went before the end.
    LEFT;

    public boolean there() {
        return this == IN_PERSON || this == ONLINE;
    }
}
