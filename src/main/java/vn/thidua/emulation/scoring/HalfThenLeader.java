package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import vn.thidua.organisation.UnitId;

/// Half the maximum M for reaching the target T, the other half for exceeding it, as far as the leader does.
///
/// With the result A, the excess e = (A − T)/T, and e* the largest e of all units:
///
/// - A < T: ½·M·A/T
/// - A = T: ½·M
/// - A > T: ½·M + (e/e*)·½·M, which is M for each leader
/// - a result without a target, where the set counts it: A ÷ the best A of all × M
///
/// @param better where less is better: ½·M·T/A above the target, and e = (T − A)/T below it
/// @param resultAlone whether a result counts where there is no target; otherwise it is refused
public record HalfThenLeader(Better better, boolean resultAlone) implements Formula.OfAll<Input.Measured> {

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
        if (input.target() != null || !resultAlone) Against.target(criterion, input, better);
    }

    @Override
    public Map<UnitId, Worked> work(Map<UnitId, Input.Measured> inputs, BigDecimal max) {
        var farthest = inputs.values().stream()
                .filter(this::exceeds)
                .map(Against::excess)
                .max(Comparator.naturalOrder())
                .orElse(Fraction.ZERO);
        var alone = new RelativeToBest(better);
        var best = alone.best(inputs.values());
        var all = new HashMap<UnitId, Worked>();
        inputs.forEach((unit, input) ->
                all.put(unit, input.target() == null ? alone.worked(input, best, max) : worked(input, farthest, max)));
        return all;
    }

    private boolean exceeds(Input.Measured input) {
        return input.target() != null && better.beats(input.actual().compareTo(input.target()));
    }

    private Worked worked(Input.Measured input, Fraction farthest, BigDecimal max) {
        var half = Fraction.of(max).half();
        var said = "½ × " + ScoreWords.number(max);
        if (input.actual().compareTo(Against.known(input)) == 0)
            return new Worked(half, "đạt chỉ tiêu nên được " + said);
        if (!exceeds(input))
            return new Worked(Against.part(input, better).times(half), said + " × " + Against.words(input, better));
        var excess = Against.excess(input);
        if (excess.equals(farthest)) return new Worked(Fraction.of(max), "vượt chỉ tiêu nhiều nhất nên được trọn điểm");
        return new Worked(
                half.plus(excess.dividedBy(farthest).times(half)),
                said + " + (" + ScoreWords.percent(excess) + "/" + ScoreWords.percent(farthest) + ") × " + said);
    }
}
