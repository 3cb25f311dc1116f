package vn.thidua.emulation.scoring;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/// What an explanation says of inputs and calculations, in Vietnamese, as it stands on score sheets and in minutes.
final class ScoreWords {

    private static final Rounding SHOWN = new Rounding(2, RoundingMode.HALF_UP);

    private ScoreWords() {}

    static String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',').replace('-', '−');
    }

    static String percent(Fraction share) {
        return number(Exact.number(share.times(Fraction.HUNDRED).rounded(SHOWN))) + "%";
    }

    static String input(Input input, Formula<?> formula) {
        return switch (input) {
            case Input.Points points -> "được cho " + number(points.points()) + " điểm";
            case Input.Done done -> done.done() ? "đã thực hiện" : "chưa thực hiện";
            case Input.Measured measured -> measured(measured);
            case Input.Marks marks -> marks(marks);
            case Input.Counts counts -> counts(counts, formula);
            case Input.Imported imported -> "điểm bên ngoài " + number(imported.value());
        };
    }

    private static String measured(Input.Measured input) {
        var actual = "thực hiện " + number(input.actual());
        return input.target() == null
                ? actual + ", không giao chỉ tiêu"
                : actual + ", chỉ tiêu " + number(input.target());
    }

    private static String marks(Input.Marks input) {
        return "điểm đánh giá "
                + input.marks().stream().map(ScoreWords::number).collect(joining("; "))
                + ", bình quân " + number(Exact.number(input.average().rounded(SHOWN)));
    }

    private static String counts(Input.Counts input, Formula<?> formula) {
        var happened = deltas(formula).stream()
                .filter(delta -> input.counts().getOrDefault(delta.code(), 0) > 0)
                .map(delta -> delta.name() + ": " + input.counts().get(delta.code()))
                .collect(joining(", "));
        return happened.isEmpty() ? "không phát sinh" : happened;
    }

    private static List<Delta> deltas(Formula<?> formula) {
        return switch (formula) {
            case CountDelta count -> count.deltas();
            case Deduction deduction -> deduction.deductions();
            case Bonus bonus -> bonus.items();
            case Direct _, PassFail _, Ratio _, External _, HalfThenLeader _, RelativeToBest _, RankTable _ ->
                List.of();
        };
    }

    /// `2 × 3 + 1 × (−3)`.
    static String sum(List<Delta> deltas, Map<String, Integer> counts) {
        var terms = deltas.stream()
                .filter(delta -> counts.getOrDefault(delta.code(), 0) > 0)
                .map(delta -> counts.get(delta.code()) + " × " + term(delta.points()))
                .collect(joining(" + "));
        return terms.isEmpty() ? "0" : terms;
    }

    private static String term(BigDecimal points) {
        return points.signum() < 0 ? "(" + number(points) + ")" : number(points);
    }

    static String within(BigDecimal sum, BigDecimal floor, BigDecimal cap) {
        if (sum.compareTo(floor) < 0) return ", không dưới " + number(floor);
        return sum.compareTo(cap) > 0 ? ", không quá " + number(cap) : "";
    }
}
