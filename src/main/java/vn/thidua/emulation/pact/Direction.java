package vn.thidua.emulation.pact;

/// When a target is met.
public enum Direction {
    /// The more the better; met from the value on.
    HIGHER,
    /// The less the better; met up to the value.
    LOWER,
    /// Met at the value, or within the range.
    REACH,
    /// Done or not done.
    YES_NO
}
