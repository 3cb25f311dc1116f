package vn.thidua.emulation.decision;

/// What a line does.
public enum Effect {
    GRANT,
    /// Takes the place of an earlier line, whose words were wrong.
    REPLACE,
    /// Takes an earlier line back.
    REVOKE
}
