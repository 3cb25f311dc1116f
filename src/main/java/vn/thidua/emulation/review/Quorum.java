package vn.thidua.emulation.review;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import vn.thidua.emulation.scoring.Fraction;

/// How many members must be there before a meeting may begin: a part of all, compared in integers.
///
/// @param over of `under`: 2 of 3
/// @param source where that stands
public record Quorum(int over, int under, String source) {

    private static final int MOST = 10_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Quorum {
        source = source.strip();
        if (over < 1 || under < over || under > MOST) throw new ReviewRefused.NotAPart(over + "/" + under);
        if (source.isEmpty()) throw new ReviewRefused.QuorumWithoutSource();
    }

    /// A part as a regulation's table of numbers holds it: `66,67` is two thirds. What is finer than hundredths of a
    /// per cent is rounded up to them.
    ///
    /// @throws ReviewRefused.NotAPart for nought and for more than all
    public static Quorum percent(BigDecimal percent, String source) {
        if (percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0)
            throw new ReviewRefused.NotAPart(percent.toPlainString());
        var part = Fraction.part(percent);
        if (part.under().compareTo(BigInteger.valueOf(MOST)) > 0)
            part = Fraction.part(percent.setScale(2, RoundingMode.UP));
        return new Quorum(part.over().intValueExact(), part.under().intValueExact(), source);
    }

    /// `2/3`.
    public String part() {
        return over + "/" + under;
    }

    /// The fewest that are enough: 8 of 11 for two thirds.
    public int needed(int members) {
        return Math.toIntExact(Math.ceilDiv((long) members * over, (long) under));
    }

    public int missing(int present, int members) {
        return Math.max(0, needed(members) - present);
    }

    public boolean met(int present, int members) {
        return missing(present, members) == 0;
    }
}
