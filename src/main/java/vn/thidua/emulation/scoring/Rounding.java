package vn.thidua.emulation.scoring;

import java.math.RoundingMode;

/// How points of a set are rounded, once, when a line is scored.
///
/// @param scale decimals shown, 0 to 6
public record Rounding(int scale, RoundingMode mode) {

    /// Two decimals, half up: what sets say that say nothing.
    public static final Rounding USUAL = new Rounding(2, RoundingMode.HALF_UP);

    private static final int MOST_DECIMALS = 6;

    public Rounding {
        if (scale < 0 || scale > MOST_DECIMALS || mode == RoundingMode.UNNECESSARY)
            throw new ScoringRefused.NoRounding();
    }
}
