package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.util.List;

/// What is counted gives or takes points, within a floor and a cap.
///
/// @param floor from 0 to the cap
/// @param cap the maximum of the criterion
public record CountDelta(List<Delta> deltas, BigDecimal floor, BigDecimal cap) implements Formula.OfOne<Input.Counts> {

    public CountDelta {
        deltas = Delta.list(deltas);
        floor = Exact.notNegative(floor);
        cap = Exact.positive(cap);
        if (floor.compareTo(cap) > 0) throw new ScoringRefused.FloorAboveCap();
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
    public void mustSuit(String criterion, Input.Counts input, BigDecimal max) {
        Delta.mustKnow(criterion, deltas, input);
    }

    @Override
    public Worked worked(Input.Counts input, BigDecimal max) {
        var sum = Delta.sum(deltas, input.counts());
        return new Worked(
                Fraction.of(sum.max(floor).min(cap)),
                ScoreWords.sum(deltas, input.counts()) + ScoreWords.within(sum, floor, cap));
    }
}
