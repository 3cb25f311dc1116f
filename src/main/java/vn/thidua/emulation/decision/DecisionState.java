package vn.thidua.emulation.decision;

/// How far a decision is. What was issued is never taken back by its state, only by a new decision.
public enum DecisionState {
    DRAFT,
    FROZEN,
    SIGNED,
    NUMBERED,
    ISSUED,
    DISCLOSED,
    CANCELLED;

    /// Whether it has taken effect.
    public boolean effective() {
        return this == ISSUED || this == DISCLOSED;
    }
}
