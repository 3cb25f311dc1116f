package vn.thidua.emulation.dossier;

/// Why all proposals of a subject stop.
public enum HoldKind {
    DISCIPLINE,
    INVESTIGATION,
    /// An inspection that found signs of a violation.
    INSPECTION,
    /// A complaint that is being verified.
    COMPLAINT
}
