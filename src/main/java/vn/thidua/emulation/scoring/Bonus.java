package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.util.List;

/// Points outside the base for what is counted, up to a cap of their own.
///
/// @param items each with its points, above nought
public record Bonus(List<Delta> items, BigDecimal cap) implements Formula.OfExtra {

    public Bonus {
        items = Delta.positive(items);
        cap = Exact.positive(cap);
    }

    @Override
    public Class<Input.Counts> takes() {
        return Input.Counts.class;
    }

    @Override
    public boolean fits(BigDecimal max) {
        return cap.compareTo(max) == 0;
    }

    @Override
    public void mustSuit(String line, Input.Counts input, BigDecimal max) {
        Delta.mustKnow(line, items, input);
    }

    Worked worked(Input.Counts input) {
        var sum = Delta.sum(items, input.counts());
        return new Worked(
                Fraction.of(sum.min(cap)),
                ScoreWords.sum(items, input.counts()) + ScoreWords.within(sum, BigDecimal.ZERO, cap));
    }
}
