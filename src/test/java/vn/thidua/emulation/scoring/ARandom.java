package vn.thidua.emulation.scoring;

import static vn.thidua.emulation.scoring.ASet.given;
import static vn.thidua.emulation.scoring.ASet.unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// Sheets that suit a set, as a seed makes them; small numbers, so that equals are frequent.
record ARandom(Random random) {

    private static final int MANY = 6;

    static ARandom seeded(long seed) {
        return new ARandom(new Random(seed));
    }

    List<Sheet> sheets(CriteriaSet set, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new Sheet(set, unit(n), entries(set)))
                .toList();
    }

    private Map<String, Entry> entries(CriteriaSet set) {
        var entries = new HashMap<String, Entry>();
        set.lines().forEach((code, line) -> entries.put(code, entry(line)));
        return entries;
    }

    private Entry entry(Line line) {
        if (line instanceof Criterion.Leaf && random.nextInt(8) == 0) return ASet.notAssigned();
        return given(input(line.formula(), line.maxPoints()));
    }

    private Input input(Formula<?> formula, BigDecimal max) {
        return switch (formula) {
            case Direct direct -> new Input.Points(step(direct, max));
            case PassFail _ -> new Input.Done(random.nextBoolean());
            case Ratio _ -> new Input.Measured(number(1), number(0));
            case HalfThenLeader half ->
                new Input.Measured(half.resultAlone() && random.nextInt(4) == 0 ? null : number(1), number(0));
            case RelativeToBest _ -> new Input.Measured(null, number(0));
            case RankTable _ -> new Input.Marks(List.of(number(0), number(0)));
            case CountDelta count -> counts(count.deltas());
            case Deduction deduction -> counts(deduction.deductions());
            case External external -> new Input.Imported(number(0).min(external.outOf()));
            case Bonus bonus -> counts(bonus.items());
        };
    }

    private BigDecimal step(Direct direct, BigDecimal max) {
        var steps = max.divideToIntegralValue(direct.step()).intValueExact();
        return direct.step().multiply(BigDecimal.valueOf(random.nextInt(steps + 1)));
    }

    private BigDecimal number(int least) {
        return BigDecimal.valueOf(least + random.nextInt(MANY));
    }

    private Input counts(List<Delta> deltas) {
        var counts = new HashMap<String, Integer>();
        for (var delta : deltas) counts.put(delta.code(), random.nextInt(4));
        return new Input.Counts(counts);
    }

    <T> List<T> shuffled(List<T> list) {
        var shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /// What a unit has that reaches the maximum everywhere.
    static Map<String, Entry> best(CriteriaSet set) {
        var entries = new HashMap<String, Entry>();
        set.leaves().forEach(leaf -> entries.put(leaf.code(), given(best(leaf.formula(), leaf.maxPoints()))));
        return entries;
    }

    private static Input best(Formula.OfLeaf<?> formula, BigDecimal max) {
        return switch (formula) {
            case Direct _ -> new Input.Points(max);
            case PassFail _ -> new Input.Done(true);
            case Ratio _ -> new Input.Measured(BigDecimal.TEN, BigDecimal.TEN);
            case HalfThenLeader half ->
                new Input.Measured(
                        BigDecimal.TEN, half.better() == Better.HIGHER ? BigDecimal.valueOf(11) : BigDecimal.ONE);
            case RelativeToBest _ -> new Input.Measured(null, BigDecimal.ONE);
            case RankTable _ -> new Input.Marks(List.of(BigDecimal.ONE));
            case CountDelta count ->
                new Input.Counts(
                        Map.of(count.deltas().getFirst().code(), count.cap().intValueExact()));
            case Deduction _ -> new Input.Counts(Map.of());
            case External external -> new Input.Imported(external.outOf());
        };
    }
}
