package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An exact ratio in lowest terms: what points are before they are rounded, and what shares are compared by.
///
/// @param under above nought
public record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int[] ROUNDED = {3, 6, 7, 9};

    public Fraction {
        if (under.signum() == 0) throw new ArithmeticException("division by nought");
        if (!under.equals(BigInteger.ONE)) {
            var shared = under.signum() < 0 ? over.gcd(under).negate() : over.gcd(under);
            over = over.divide(shared);
            under = under.divide(shared);
        }
    }

    public static Fraction of(BigDecimal number) {
        return number.scale() <= 0
                ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /// A part as tables of numbers hold it, in per cent. Two or more decimals are what is left of a part that has none
    /// in per cent: 66.67 is two thirds again, else two of three would be too few.
    public static Fraction part(BigDecimal percent) {
        var plain = percent.stripTrailingZeros();
        if (plain.scale() >= 2)
            for (var under : ROUNDED)
                for (var over = 1; over < under; over++) {
                    var part = new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
                    if (part.times(HUNDRED)
                                    .rounded(new Rounding(plain.scale(), RoundingMode.HALF_UP))
                                    .compareTo(plain)
                            == 0) return part;
                }
        return of(percent, HUNDRED);
    }

    public static Fraction of(BigDecimal over, BigDecimal under) {
        return of(over).dividedBy(of(under));
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    Fraction times(BigDecimal number) {
        return times(of(number));
    }

    Fraction dividedBy(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    Fraction half() {
        return new Fraction(over, under.shiftLeft(1));
    }

    /// By cross-multiplying: nothing is rounded.
    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    public BigDecimal rounded(Rounding rounding) {
        return new BigDecimal(over).divide(new BigDecimal(under), rounding.scale(), rounding.mode());
    }

    /// `10/3`, or `5` where it is whole.
    @Override
    public String toString() {
        return under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under;
    }
}
