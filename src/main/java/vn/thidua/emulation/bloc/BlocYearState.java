package vn.thidua.emulation.bloc;

import java.util.Optional;

/// How far a bloc year has come, in this order.
public enum BlocYearState {
    PLANNED,
    MEMBERS_CONFIRMED,
    PACT_DRAFTING,
    PACT_SIGNED,
    RUNNING,
    MID_YEAR_REVIEWED,
    SELF_SCORING,
    CROSS_CHECKING,
    APPRAISING,
    REVIEW_MEETING,
    RANKED,
    PROPOSED,
    DECIDED,
    DISCLOSED,
    ARCHIVED;

    /// What whoever leads the year may say comes next; empty from the running year on, where the work itself brings
    /// the year on.
    public Optional<BlocYearState> next() {
        return ordinal() < RUNNING.ordinal() ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}
