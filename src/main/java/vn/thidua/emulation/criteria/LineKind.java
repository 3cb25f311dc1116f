package vn.thidua.emulation.criteria;

import java.util.Optional;

/// What a line of a table of criteria is: a group of others, a way to score, or points outside the base.
public enum LineKind {
    GROUP,
    DIRECT,
    PASS_FAIL,
    RATIO,
    HALF_THEN_LEADER,
    RELATIVE_TO_BEST,
    RANK_TABLE,
    COUNT_DELTA,
    DEDUCTION,
    EXTERNAL,
    BONUS,
    PENALTY;

    /// By its name in code; empty for anything else.
    public static Optional<LineKind> of(String typed) {
        for (var kind : values()) if (kind.name().equals(typed)) return Optional.of(kind);
        return Optional.empty();
    }

    /// Whether its points stand outside the base.
    public boolean outside() {
        return this == BONUS || this == PENALTY;
    }
}
