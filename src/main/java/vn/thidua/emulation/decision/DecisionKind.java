package vn.thidua.emulation.decision;

/// What a decision does: it gives, or it changes or takes back what an earlier one gave.
public enum DecisionKind {
    AWARD,
    AMENDMENT,
    REVOCATION
}
