package vn.thidua.emulation.bloc;

import java.util.Optional;

/// How far a bloc year has come, in this order. Later states follow those named here.
public enum BlocYearState {
    PLANNED,
    MEMBERS_CONFIRMED,
    PACT_DRAFTING,
    PACT_SIGNED,
    RUNNING;

    /// Empty after the last one.
    public Optional<BlocYearState> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}
