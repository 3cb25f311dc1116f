package vn.thidua.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.thidua.emulation.rules.Citation;
import vn.thidua.emulation.scoring.Better;
import vn.thidua.emulation.scoring.CountDelta;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.emulation.scoring.Criterion;
import vn.thidua.emulation.scoring.Deduction;
import vn.thidua.emulation.scoring.Delta;
import vn.thidua.emulation.scoring.Direct;
import vn.thidua.emulation.scoring.Entry;
import vn.thidua.emulation.scoring.External;
import vn.thidua.emulation.scoring.Formula;
import vn.thidua.emulation.scoring.GradeScale;
import vn.thidua.emulation.scoring.HalfThenLeader;
import vn.thidua.emulation.scoring.Input;
import vn.thidua.emulation.scoring.PassFail;
import vn.thidua.emulation.scoring.RankTable;
import vn.thidua.emulation.scoring.RankingRule;
import vn.thidua.emulation.scoring.Ratio;
import vn.thidua.emulation.scoring.RelativeToBest;
import vn.thidua.emulation.scoring.Rounding;
import vn.thidua.emulation.scoring.Sheet;
import vn.thidua.emulation.scoring.TieRule;
import vn.thidua.organisation.UnitId;

/// A province of 300 units and 230 criteria, ten kinds of them, of which four look at all units: 92 criteria.
final class AProvince {

    static final int UNITS = 300;
    static final int CRITERIA = 230;

    private static final int PARTS = 23;
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final List<Delta> TAKEN =
            List.of(new Delta("cham", "Báo cáo chậm", ONE), new Delta("sai", "Báo cáo sai", new BigDecimal("0.5")));
    private static final List<Formula.OfLeaf<?>> KINDS = List.of(
            new Direct(new BigDecimal("0.25")),
            new PassFail(),
            new Ratio(Better.HIGHER),
            new CountDelta(
                    List.of(new Delta("co", "Sáng kiến", new BigDecimal("2")), new Delta("loi", "Lỗi", ONE.negate())),
                    BigDecimal.ZERO,
                    TEN),
            new Deduction(TAKEN),
            new External(new BigDecimal("100"), new BigDecimal("0.1")),
            new HalfThenLeader(Better.HIGHER, false),
            new HalfThenLeader(Better.LOWER, true),
            new RelativeToBest(Better.HIGHER),
            new RankTable(
                    Better.HIGHER,
                    IntStream.rangeClosed(1, 10)
                            .mapToObj(n -> BigDecimal.valueOf(11 - n))
                            .toList()));

    static final RankingRule RULE = new RankingRule(
            List.of(new TieRule.MorePointsIn("1"), new TieRule.FewerDeductions()),
            1,
            new Citation("bench", 1, "ties", "đo", "đo"));

    private AProvince() {}

    static CriteriaSet set() {
        var parts = new ArrayList<Criterion>();
        for (var part = 1; part <= PARTS; part++) {
            var leaves = new ArrayList<Criterion>();
            for (var n = 0; n < KINDS.size(); n++)
                leaves.add(new Criterion.Leaf(
                        part + "." + (n + 1),
                        "Tiêu chí số " + (n + 1) + " của phần " + part + ", như bảng điểm của một tỉnh hay viết",
                        TEN,
                        KINDS.get(n),
                        false,
                        false));
            parts.add(new Criterion.Group(
                    String.valueOf(part), "Phần " + part, BigDecimal.valueOf(100), false, false, leaves));
        }
        return new CriteriaSet(
                "bang-do",
                1,
                "Bảng điểm 230 tiêu chí",
                "Dựng để đo",
                Rounding.USUAL,
                BigDecimal.valueOf(100L * PARTS),
                parts,
                List.of(),
                GradeScale.NONE);
    }

    static List<Sheet> sheets(CriteriaSet set) {
        return IntStream.range(0, UNITS)
                .mapToObj(unit -> new Sheet(set, new UnitId(new UUID(7, unit)), entries(set, unit)))
                .toList();
    }

    private static Map<String, Entry> entries(CriteriaSet set, int unit) {
        var entries = new HashMap<String, Entry>();
        inputs(set, unit).forEach((code, input) -> entries.put(code, new Entry.Given(input, "Báo cáo năm", true)));
        return entries;
    }

    /// What a unit has, by code; another for each unit, the same in each run.
    static Map<String, Input> inputs(CriteriaSet set, int unit) {
        var random = new Random(unit);
        var inputs = new HashMap<String, Input>();
        set.leaves().forEach(leaf -> inputs.put(leaf.code(), input(leaf.formula(), random)));
        return inputs;
    }

    private static Input input(Formula.OfLeaf<?> formula, Random random) {
        return switch (formula) {
            case Direct _ -> new Input.Points(BigDecimal.valueOf(25L * random.nextInt(41), 2));
            case PassFail _ -> new Input.Done(random.nextInt(10) > 0);
            case Ratio _ -> measured(random);
            case CountDelta _ -> new Input.Counts(Map.of("co", random.nextInt(6), "loi", random.nextInt(3)));
            case Deduction _ -> new Input.Counts(Map.of("cham", random.nextInt(4), "sai", random.nextInt(4)));
            case External _ -> new Input.Imported(BigDecimal.valueOf(random.nextInt(10_001), 2));
            case HalfThenLeader _ -> measured(random);
            case RelativeToBest _ -> measured(random);
            case RankTable _ ->
                new Input.Marks(List.of(
                        BigDecimal.valueOf(random.nextInt(101), 1), BigDecimal.valueOf(random.nextInt(101), 1)));
        };
    }

    private static Input measured(Random random) {
        return new Input.Measured(
                BigDecimal.valueOf(5_000 + random.nextInt(5_000), 2),
                BigDecimal.valueOf(4_000 + random.nextInt(8_000), 2));
    }
}
