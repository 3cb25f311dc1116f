package vn.thidua.emulation.criteria;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.scoring.Better;
import vn.thidua.emulation.scoring.Bonus;
import vn.thidua.emulation.scoring.CountDelta;
import vn.thidua.emulation.scoring.Deduction;
import vn.thidua.emulation.scoring.Delta;
import vn.thidua.emulation.scoring.Direct;
import vn.thidua.emulation.scoring.External;
import vn.thidua.emulation.scoring.Formula;
import vn.thidua.emulation.scoring.HalfThenLeader;
import vn.thidua.emulation.scoring.PassFail;
import vn.thidua.emulation.scoring.RankTable;
import vn.thidua.emulation.scoring.Ratio;
import vn.thidua.emulation.scoring.RelativeToBest;

/// What a kind of line needs to be worked out, in the short Vietnamese form in which it is typed:
///
/// - points given: the step, `0,5`
/// - which result is better: `càng cao càng tốt`, `càng thấp càng tốt`
/// - places: `càng cao càng tốt; 1: 60; 2: 45`
/// - things counted: one a line, `mã | tên | điểm`; `ít nhất: 2` where points never fall below that
/// - an outside index: `100 × 0,08`, the most it can be and its weight
public final class Parameters {

    private static final String HIGHER = "càng cao càng tốt";
    private static final String LOWER = "càng thấp càng tốt";
    private static final String ALONE = "không giao chỉ tiêu thì so với kết quả tốt nhất";
    private static final String LEAST = "ít nhất";

    private Parameters() {}

    static LineKind kind(Formula.OfLeaf<?> formula) {
        return switch (formula) {
            case Direct _ -> LineKind.DIRECT;
            case PassFail _ -> LineKind.PASS_FAIL;
            case Ratio _ -> LineKind.RATIO;
            case HalfThenLeader _ -> LineKind.HALF_THEN_LEADER;
            case RelativeToBest _ -> LineKind.RELATIVE_TO_BEST;
            case RankTable _ -> LineKind.RANK_TABLE;
            case CountDelta _ -> LineKind.COUNT_DELTA;
            case Deduction _ -> LineKind.DEDUCTION;
            case External _ -> LineKind.EXTERNAL;
        };
    }

    static String of(Formula.OfLeaf<?> formula) {
        return switch (formula) {
            case Direct direct -> Typed.written(direct.step());
            case PassFail _ -> "";
            case Ratio ratio -> of(ratio.better());
            case HalfThenLeader half -> of(half.better()) + (half.resultAlone() ? "; " + ALONE : "");
            case RelativeToBest best -> of(best.better());
            case RankTable table -> of(table.better()) + "; " + places(table.points());
            case CountDelta count ->
                items(count.deltas())
                        + (count.floor().signum() == 0 ? "" : "\n" + LEAST + ": " + Typed.written(count.floor()));
            case Deduction deduction -> items(deduction.deductions());
            case External external -> Typed.written(external.outOf()) + " × " + Typed.written(external.weight());
        };
    }

    private static String of(Better better) {
        return better == Better.HIGHER ? HIGHER : LOWER;
    }

    private static String places(List<BigDecimal> points) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> (i + 1) + ": " + Typed.written(points.get(i)))
                .collect(joining("; "));
    }

    static String items(List<Delta> items) {
        return items.stream()
                .map(item -> item.code() + " | " + item.name().replaceAll("\\s+", " ") + " | "
                        + Typed.written(item.points()))
                .collect(joining("\n"));
    }

    /// The formula of a leaf.
    ///
    /// @param max of the line, up to which things are counted
    static Formula.OfLeaf<?> formula(LineKind kind, String typed, BigDecimal max) {
        return switch (kind) {
            case DIRECT -> new Direct(number(typed));
            case PASS_FAIL -> {
                mustBeEmpty(typed);
                yield new PassFail();
            }
            case RATIO -> new Ratio(better(typed));
            case HALF_THEN_LEADER -> half(pieces(typed));
            case RELATIVE_TO_BEST -> new RelativeToBest(better(typed));
            case RANK_TABLE -> table(pieces(typed));
            case COUNT_DELTA -> count(typed, max);
            case DEDUCTION -> new Deduction(counted(lines(typed)));
            case EXTERNAL -> external(typed);
            case GROUP, BONUS, PENALTY -> throw new IllegalArgumentException(kind + " is no leaf");
        };
    }

    static Bonus bonus(String typed, BigDecimal cap) {
        return new Bonus(counted(lines(typed)), cap);
    }

    static void mustBeEmpty(String typed) {
        if (!typed.isEmpty()) throw new CriteriaRefused.ParametersNotNeeded();
    }

    private static HalfThenLeader half(List<String> pieces) {
        if (pieces.size() > 2) throw new CriteriaRefused.NotUnderstood(pieces.get(2));
        if (pieces.size() == 2 && !pieces.get(1).toLowerCase(Locale.ROOT).startsWith("không giao"))
            throw new CriteriaRefused.NotUnderstood(pieces.get(1));
        return new HalfThenLeader(better(pieces.isEmpty() ? "" : pieces.getFirst()), pieces.size() == 2);
    }

    private static RankTable table(List<String> pieces) {
        var better = better(pieces.isEmpty() ? "" : pieces.getFirst());
        var points = new ArrayList<BigDecimal>();
        for (var piece : pieces.subList(1, pieces.size())) {
            var halves = piece.split(":", 2);
            if (halves.length < 2 || !halves[0].strip().equals(String.valueOf(points.size() + 1)))
                throw new CriteriaRefused.PlaceExpected(points.size() + 1, piece);
            points.add(number(halves[1]));
        }
        return new RankTable(better, points);
    }

    private static CountDelta count(String typed, BigDecimal max) {
        var floor = BigDecimal.ZERO;
        var counted = new ArrayList<String>();
        for (var line : lines(typed))
            if (line.toLowerCase(Locale.ROOT).startsWith(LEAST)) floor = number(line.replaceFirst("^[^:]*:?", ""));
            else counted.add(line);
        return new CountDelta(counted(counted), floor, max);
    }

    private static External external(String typed) {
        var halves = typed.split("[×xX*]", 2);
        if (halves.length < 2) throw new CriteriaRefused.WeightExpected(typed);
        return new External(number(halves[0]), number(halves[1]));
    }

    private static List<Delta> counted(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> item(i + 1, lines.get(i)))
                .toList();
    }

    /// `mã | tên | điểm`, or `tên | điểm`, whose code is then its number.
    private static Delta item(int n, String line) {
        var last = line.lastIndexOf('|');
        if (last < 0) throw new CriteriaRefused.ItemExpected(line);
        var first = line.indexOf('|');
        var code = first == last ? String.valueOf(n) : line.substring(0, first);
        var name = first == last ? line.substring(0, last) : line.substring(first + 1, last);
        return new Delta(code, name, number(line.substring(last + 1)));
    }

    private static Better better(String typed) {
        var said = typed.toLowerCase(Locale.ROOT);
        var higher = said.contains("cao") || said.contains("nhiều");
        var lower = said.contains("thấp") || said.contains("ít");
        if (higher == lower) throw new CriteriaRefused.BetterExpected(typed);
        return higher ? Better.HIGHER : Better.LOWER;
    }

    static BigDecimal number(String typed) {
        return Typed.number(typed.replace('−', '-')).orElseThrow(() -> new CriteriaRefused.NotANumber(typed.strip()));
    }

    private static List<String> pieces(String typed) {
        return parts(typed, "[;\n]");
    }

    static List<String> lines(String typed) {
        return parts(typed, "\n");
    }

    private static List<String> parts(String typed, String between) {
        return Arrays.stream(typed.split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
