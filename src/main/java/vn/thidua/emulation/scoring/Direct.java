package vn.thidua.emulation.scoring;

import java.math.BigDecimal;

/// Points given by people, from 0 to the maximum.
///
/// @param step of which points are a multiple, above nought
public record Direct(BigDecimal step) implements Formula.OfOne<Input.Points> {

    public Direct {
        step = Exact.positive(step);
    }

    @Override
    public Class<Input.Points> takes() {
        return Input.Points.class;
    }

    @Override
    public boolean fits(BigDecimal max) {
        return isStep(max);
    }

    @Override
    public void mustSuit(String criterion, Input.Points input, BigDecimal max) {
        if (input.points().compareTo(max) > 0)
            throw new ScoringRefused.AboveTheMaximum(criterion, ScoreWords.number(max));
        if (!isStep(input.points())) throw new ScoringRefused.NotAStep(criterion, ScoreWords.number(step));
    }

    private boolean isStep(BigDecimal points) {
        return points.remainder(step).signum() == 0;
    }

    @Override
    public Worked worked(Input.Points input, BigDecimal max) {
        return new Worked(Fraction.of(input.points()), "chấm trực tiếp");
    }
}
