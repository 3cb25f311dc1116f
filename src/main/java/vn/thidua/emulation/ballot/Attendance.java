package vn.thidua.emulation.ballot;

/// How a voter is at the meeting.
public enum Attendance {
    IN_PERSON,
    ONLINE,
    /// Votes in writing, on a paper that the tellers get in time.
    ABSENT
}
