package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.thidua.emulation.rules.Citation;
import vn.thidua.organisation.UnitId;

/// Small sets, units and sheets.
final class ASet {

    static final String SOURCE = "Báo cáo năm";

    static final Citation CITED = new Citation("thu", 1, "rule", "05/2026/QĐ-UBND", "Điều 8");

    private ASet() {}

    static BigDecimal d(String number) {
        return new BigDecimal(number);
    }

    static UnitId unit(int n) {
        return new UnitId(new UUID(0, n));
    }

    static List<UnitId> units(int... numbers) {
        return Arrays.stream(numbers).mapToObj(ASet::unit).toList();
    }

    static Criterion.Leaf leaf(String code, String max, Formula.OfLeaf<?> formula) {
        return new Criterion.Leaf(code, "Tiêu chí " + code, d(max), formula, false, false);
    }

    static Criterion.Leaf floored(String code, String max) {
        return new Criterion.Leaf(code, "Tiêu chí " + code, d(max), new Direct(d("0.5")), false, true);
    }

    static Criterion.Leaf direct(String code, String max) {
        return leaf(code, max, new Direct(d("0.5")));
    }

    static Criterion.Group group(String code, String max, Criterion... children) {
        return new Criterion.Group(code, "Nhóm " + code, d(max), false, false, List.of(children));
    }

    static Criterion.Group capped(String code, String max, Criterion... children) {
        return new Criterion.Group(code, "Nhóm " + code, d(max), true, false, List.of(children));
    }

    static Extra extra(String code, Extra.Sense sense, String cap, Delta... items) {
        return new Extra(code, "Ngoài thang điểm " + code, sense, new Bonus(List.of(items), d(cap)), false);
    }

    static Delta delta(String code, String points) {
        return new Delta(code, "Mục " + code, d(points));
    }

    static CriteriaSet set(Criterion... criteria) {
        return set(List.of(criteria), List.of(), GradeScale.NONE);
    }

    static CriteriaSet set(List<? extends Criterion> criteria, List<Extra> extras, GradeScale grades) {
        var max = criteria.stream().map(Criterion::maxPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CriteriaSet(
                "thu", 3, "Bộ tiêu chí thử", "", Rounding.USUAL, max, List.copyOf(criteria), extras, grades);
    }

    static Entry.Given given(Input input) {
        return new Entry.Given(input, SOURCE, true);
    }

    static Entry.Given points(String points) {
        return given(new Input.Points(d(points)));
    }

    static Input.Measured measured(String target, String actual) {
        return new Input.Measured(d(target), d(actual));
    }

    static Input.Measured alone(String actual) {
        return new Input.Measured(null, d(actual));
    }

    static Entry.NotAssigned notAssigned() {
        return new Entry.NotAssigned("Không thuộc chức năng");
    }

    static Sheet sheet(CriteriaSet set, int unit, Map<String, Entry> entries) {
        return new Sheet(set, unit(unit), entries);
    }

    /// One score of one sheet alone.
    static UnitScore scored(CriteriaSet set, Map<String, Entry> entries) {
        return Scoring.of(set, List.of(sheet(set, 1, entries))).getFirst();
    }

    /// Units 1, 2, … with these points in a single typed criterion of 100.
    static List<UnitScore> totals(String... points) {
        var set = set(leaf("1", "100", new Direct(d("0.01"))));
        return Scoring.of(
                set,
                IntStream.range(0, points.length)
                        .mapToObj(i -> sheet(set, i + 1, Map.of("1", points(points[i]))))
                        .toList());
    }

    static <I extends Input> Map<UnitId, I> inputs(List<I> inputs) {
        var byUnit = new HashMap<UnitId, I>();
        for (var i = 0; i < inputs.size(); i++) byUnit.put(unit(i + 1), inputs.get(i));
        return byUnit;
    }

    /// Points of units 1, 2, … as sheets show them.
    static <I extends Input> List<String> worked(Formula.OfLeaf<I> formula, String max, List<I> inputs) {
        var worked = formula.work(inputs(inputs), d(max));
        return IntStream.rangeClosed(1, inputs.size())
                .mapToObj(n -> Objects.requireNonNull(worked.get(unit(n)))
                        .points()
                        .rounded(Rounding.USUAL)
                        .toPlainString())
                .toList();
    }
}
