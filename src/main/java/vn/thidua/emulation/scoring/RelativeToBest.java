package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import vn.thidua.organisation.UnitId;

/// The maximum in the ratio of a result to the best one.
///
/// @param better where less is better, the ratio is that of the best result to the unit's; the best have it all
public record RelativeToBest(Better better) implements Formula.OfAll<Input.Measured> {

    @Override
    public Class<Input.Measured> takes() {
        return Input.Measured.class;
    }

    @Override
    public boolean fits(BigDecimal max) {
        return true;
    }

    @Override
    public Map<UnitId, Worked> work(Map<UnitId, Input.Measured> inputs, BigDecimal max) {
        var best = best(inputs.values());
        var all = new HashMap<UnitId, Worked>();
        inputs.forEach((unit, input) -> all.put(unit, worked(input, best, max)));
        return all;
    }

    /// Nought where nobody has a result.
    BigDecimal best(Collection<Input.Measured> inputs) {
        var actual = inputs.stream().map(Input.Measured::actual);
        return (better == Better.HIGHER ? actual.max(Comparator.naturalOrder()) : actual.min(Comparator.naturalOrder()))
                .orElse(BigDecimal.ZERO);
    }

    Worked worked(Input.Measured input, BigDecimal best, BigDecimal max) {
        var actual = input.actual();
        var over = better == Better.HIGHER ? actual : best;
        var under = better == Better.HIGHER ? best : actual;
        if (under.signum() == 0) return nought(max);
        return new Worked(
                Fraction.of(over, under).times(max),
                ScoreWords.number(over) + "/" + ScoreWords.number(under) + " × " + ScoreWords.number(max)
                        + " (tốt nhất: " + ScoreWords.number(best) + ")");
    }

    /// Where nobody reached anything there is nothing to be the best of; where less is better, nought is best.
    private Worked nought(BigDecimal max) {
        return better == Better.HIGHER
                ? new Worked(Fraction.ZERO, "không đơn vị nào có kết quả")
                : new Worked(Fraction.of(max), "tốt nhất nên được trọn điểm");
    }
}
