package vn.thidua.emulation.scoring;

import java.math.BigDecimal;

/// A line outside the base: points added to a total, or taken from it, up to the cap of its formula.
public record Extra(String code, String title, Sense sense, Bonus formula, boolean evidenceRequired) implements Line {

    /// Whether the points are added or taken.
    public enum Sense {
        BONUS,
        PENALTY
    }

    public Extra {
        code = ScoringRefused.code(code);
        title = ScoringRefused.title(code, title);
    }

    @Override
    public BigDecimal maxPoints() {
        return formula.cap();
    }
}
