package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import vn.thidua.emulation.rules.Citation;

/// How many votes are enough.
///
/// @param least part of the base, above 0 and at most 1: 9/10, 2/3
/// @param exceeded whether it must be exceeded, as by a majority of more than half; otherwise it is itself enough
public record Threshold(Fraction least, boolean exceeded, Electorate of, Citation source) {

    private static final Fraction WHOLE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    public Threshold {
        if (least.compareTo(Fraction.ZERO) <= 0 || least.compareTo(WHOLE) > 0) throw new ScoringRefused.NoThreshold();
    }

    /// As regulations write it: at least so many per cent.
    public static Threshold percent(BigDecimal percent, Electorate of, Citation source) {
        return new Threshold(Fraction.of(percent, Fraction.HUNDRED), false, of, source);
    }

    /// Votes × 100 ≥ percent × base, in integers. Where nobody takes part, nothing passes.
    public boolean passes(Tally tally) {
        var base = tally.base(of);
        var votes = least.under().multiply(BigInteger.valueOf(tally.inFavour()));
        var needed = least.over().multiply(BigInteger.valueOf(base));
        var compared = votes.compareTo(needed);
        return base > 0 && (exceeded ? compared > 0 : compared >= 0);
    }
}
