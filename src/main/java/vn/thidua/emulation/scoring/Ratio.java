package vn.thidua.emulation.scoring;

import java.math.BigDecimal;

/// The maximum in the ratio of result to target, and no more than that. A percentage is a result with target 100.
///
/// @param better where less is better, the ratio is that of target to result, and a result within the target is full
public record Ratio(Better better) implements Formula.OfOne<Input.Measured> {

    @Override
    public Class<Input.Measured> takes() {
        return Input.Measured.class;
    }

    @Override
    public boolean fits(BigDecimal max) {
        return true;
    }

    @Override
    public void mustSuit(String criterion, Input.Measured input, BigDecimal max) {
        Against.target(criterion, input, better);
    }

    @Override
    public Worked worked(Input.Measured input, BigDecimal max) {
        var target = Against.known(input);
        if (!better.beats(target.compareTo(input.actual())))
            return new Worked(Fraction.of(max), "đạt chỉ tiêu nên được trọn điểm");
        return new Worked(
                Against.part(input, better).times(max), Against.words(input, better) + " × " + ScoreWords.number(max));
    }
}
