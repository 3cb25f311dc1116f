package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.thidua.emulation.rules.Citation;

/// How many may be chosen out of how many.
///
/// @param percent of the base, 0 to 100
/// @param rounding of what does not come out whole; “không quá” is down
public record Quota(BigDecimal percent, RoundingMode rounding, Citation source) {

    public Quota {
        percent = Exact.percent(percent);
        if (rounding == RoundingMode.UNNECESSARY) throw new ScoringRefused.NoRounding();
    }

    public int of(int base) {
        return percent.multiply(BigDecimal.valueOf(base))
                .divide(Fraction.HUNDRED, 0, rounding)
                .intValueExact();
    }
}
