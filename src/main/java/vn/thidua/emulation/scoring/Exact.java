package vn.thidua.emulation.scoring;

import java.math.BigDecimal;

/// Numbers as they may stand in sets and sheets: written plainly, so that equal ones are equal, and within what a sheet
/// can show.
final class Exact {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;

    private Exact() {}

    static BigDecimal number(BigDecimal written) {
        if (written.signum() == 0) return BigDecimal.ZERO;
        var plain = written.stripTrailingZeros();
        if (plain.scale() > MOST_DECIMALS || (long) plain.precision() - plain.scale() > MOST_DIGITS)
            throw new ScoringRefused.NoNumber(written.toString());
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    static BigDecimal notNegative(BigDecimal written) {
        var number = number(written);
        if (number.signum() < 0) throw new ScoringRefused.BelowNought(number.toPlainString());
        return number;
    }

    static BigDecimal positive(BigDecimal written) {
        var number = number(written);
        if (number.signum() <= 0) throw new ScoringRefused.NotAboveNought(number.toPlainString());
        return number;
    }

    static BigDecimal percent(BigDecimal written) {
        var number = notNegative(written);
        if (number.compareTo(Fraction.HUNDRED) > 0) throw new ScoringRefused.NoPercentage(number.toPlainString());
        return number;
    }
}
