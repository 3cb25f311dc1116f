package vn.thidua.emulation.dossier;

/// How a unit, or its party body, did its tasks in a year, as whoever rates it found.
public enum UnitRating {
    EXCELLENT,
    GOOD,
    COMPLETED,
    NOT_COMPLETED,
    /// Nobody has rated it, or not yet.
    UNRATED,
    /// Only of a party body: the unit has none.
    NO_BODY
}
