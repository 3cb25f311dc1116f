package vn.thidua.emulation.disclosure;

/// When in the course of a commendation the people are asked, or told.
public enum Timing {
    /// Before the council votes: whether somebody knows what speaks against it.
    BEFORE_COUNCIL,
    /// After it was decided.
    AFTER_DECISION
}
