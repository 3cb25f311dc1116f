package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.util.Objects;

/// A result held against its target.
final class Against {

    private Against() {}

    /// A target of nought can be kept to, where less is better, but not be reached in part.
    static void target(String criterion, Input.Measured input, Better better) {
        if (input.target() == null) throw new ScoringRefused.WithoutTarget(criterion);
        if (input.target().signum() == 0 && better == Better.HIGHER) throw new ScoringRefused.TargetOfNought(criterion);
    }

    static BigDecimal known(Input.Measured input) {
        return Objects.requireNonNull(input.target());
    }

    /// The part of the target that was reached by a result that falls short of it: below 1.
    static Fraction part(Input.Measured input, Better better) {
        return better == Better.HIGHER
                ? Fraction.of(input.actual(), known(input))
                : Fraction.of(known(input), input.actual());
    }

    static String words(Input.Measured input, Better better) {
        var actual = ScoreWords.number(input.actual());
        var target = ScoreWords.number(known(input));
        return better == Better.HIGHER ? actual + "/" + target : target + "/" + actual;
    }

    /// By how much a result exceeds its target, in parts of the target: e = |A − T| / T.
    static Fraction excess(Input.Measured input) {
        return Fraction.of(input.actual().subtract(known(input)).abs(), known(input));
    }
}
