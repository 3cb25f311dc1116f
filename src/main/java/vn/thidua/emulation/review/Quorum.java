package vn.thidua.emulation.review;

import java.math.BigDecimal;
import java.math.RoundingMode;

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

    /// A part as a regulation's table of numbers holds it. Percents with two or more decimals are what is left of a
    /// part that has none, so `66,67` is two thirds again: else two of three would be too few.
    ///
    /// @throws ReviewRefused.NotAPart for nought and for more than all
    public static Quorum percent(BigDecimal percent, String source) {
        if (percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0)
            throw new ReviewRefused.NotAPart(percent.toPlainString());
        var plain = percent.stripTrailingZeros();
        if (plain.scale() >= 2)
            for (var under : new int[] {3, 6, 7, 9})
                for (var over = 1; over < under; over++)
                    if (rounded(over, under, plain.scale()).compareTo(plain) == 0)
                        return new Quorum(over, under, source);
        var scale = Math.clamp(plain.scale(), 0, 2);
        var over = plain.setScale(scale, RoundingMode.UP).unscaledValue().intValueExact();
        var under = HUNDRED.movePointRight(scale).intValueExact();
        var shared = java.math.BigInteger.valueOf(over)
                .gcd(java.math.BigInteger.valueOf(under))
                .intValueExact();
        return new Quorum(over / shared, under / shared, source);
    }

    private static BigDecimal rounded(int over, int under, int scale) {
        return BigDecimal.valueOf(over * 100L).divide(BigDecimal.valueOf(under), scale, RoundingMode.HALF_UP);
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
