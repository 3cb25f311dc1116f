package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.util.List;

/// The maximum less what is deducted, never below 0.
///
/// @param deductions each with the points it takes, above nought
public record Deduction(List<Delta> deductions) implements Formula.OfOne<Input.Counts> {

    public Deduction {
        deductions = Delta.positive(deductions);
    }

    @Override
    public Class<Input.Counts> takes() {
        return Input.Counts.class;
    }

    @Override
    public boolean fits(BigDecimal max) {
        return true;
    }

    @Override
    public void mustSuit(String criterion, Input.Counts input, BigDecimal max) {
        Delta.mustKnow(criterion, deductions, input);
    }

    @Override
    public Worked worked(Input.Counts input, BigDecimal max) {
        var left = max.subtract(Delta.sum(deductions, input.counts()));
        return new Worked(
                Fraction.of(left.max(BigDecimal.ZERO)),
                ScoreWords.number(max) + " − (" + ScoreWords.sum(deductions, input.counts()) + ")"
                        + ScoreWords.within(left, BigDecimal.ZERO, max));
    }
}
