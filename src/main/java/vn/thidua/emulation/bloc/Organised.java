package vn.thidua.emulation.bloc;

/// Who organises a bloc. With its level this is its scope: within one scope a unit is in at most one bloc a year.
public enum Organised {
    COUNCIL,
    DELEGATED,
    /// A unit's own blocs of its own parts.
    INTERNAL
}
