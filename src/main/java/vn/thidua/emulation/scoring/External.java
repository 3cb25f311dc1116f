package vn.thidua.emulation.scoring;

import java.math.BigDecimal;

/// An index or a rating that another body gives, times a weight.
///
/// @param outOf the most it can be
/// @param weight points for each unit of it
public record External(BigDecimal outOf, BigDecimal weight) implements Formula.OfOne<Input.Imported> {

    public External {
        outOf = Exact.positive(outOf);
        weight = Exact.positive(weight);
    }

    @Override
    public Class<Input.Imported> takes() {
        return Input.Imported.class;
    }

    @Override
    public boolean fits(BigDecimal max) {
        return outOf.multiply(weight).compareTo(max) == 0;
    }

    @Override
    public void mustSuit(String criterion, Input.Imported input, BigDecimal max) {
        if (input.value().compareTo(outOf) > 0)
            throw new ScoringRefused.AboveTheMaximum(criterion, ScoreWords.number(outOf));
    }

    @Override
    public Worked worked(Input.Imported input, BigDecimal max) {
        return new Worked(
                Fraction.of(input.value()).times(weight),
                ScoreWords.number(input.value()) + " × " + ScoreWords.number(weight));
    }
}
