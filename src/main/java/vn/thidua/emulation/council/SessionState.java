package vn.thidua.emulation.council;

public enum SessionState {
    PLANNED,
    /// Members are asked to it: who sits, what is on the list and the rules are settled.
    CALLED,
    /// The outcome was told to the dossiers.
    CONCLUDED,
    CANCELLED
}
