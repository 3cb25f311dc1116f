package vn.thidua.emulation.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A formula as it stands in a file: its kind, and what that kind needs.
final class FormulaText {

    private static final String KINDS = "DIRECT, PASS_FAIL, RATIO, HALF_THEN_LEADER, RELATIVE_TO_BEST, RANK_TABLE,"
            + " COUNT_DELTA, DEDUCTION, EXTERNAL";

    private FormulaText() {}

    static Formula.OfLeaf<?> read(CriteriaNode node) {
        return switch (node.text("kind")) {
            case "DIRECT" -> new Direct(node.only("kind", "step").amount("step"));
            case "PASS_FAIL" -> passFail(node.only("kind"));
            case "RATIO" -> new Ratio(better(node.only("kind", "better")));
            case "HALF_THEN_LEADER" ->
                new HalfThenLeader(better(node.only("kind", "better", "resultAlone")), node.flag("resultAlone"));
            case "RELATIVE_TO_BEST" -> new RelativeToBest(better(node.only("kind", "better")));
            case "RANK_TABLE" -> new RankTable(better(node.only("kind", "better", "points")), node.amounts("points"));
            case "COUNT_DELTA" ->
                new CountDelta(
                        items(node.only("kind", "items", "floor", "cap")), node.amount("floor"), node.amount("cap"));
            case "DEDUCTION" -> new Deduction(items(node.only("kind", "items")));
            case "EXTERNAL" ->
                new External(node.only("kind", "outOf", "weight").amount("outOf"), node.amount("weight"));
            default -> throw new ScoringRefused.WrongField(node.at("kind"), KINDS);
        };
    }

    private static PassFail passFail(CriteriaNode nothingMore) {
        return new PassFail();
    }

    private static Better better(CriteriaNode node) {
        return node.one("better", Better.class, Better.HIGHER);
    }

    static List<Delta> items(CriteriaNode node) {
        return node.list("items").stream()
                .map(item -> item.only("code", "name", "points"))
                .map(item -> new Delta(item.text("code"), item.text("name"), item.amount("points")))
                .toList();
    }

    static Map<String, Object> said(Formula.OfLeaf<?> formula) {
        return switch (formula) {
            case Direct direct -> said("DIRECT", "step", direct.step());
            case PassFail _ -> said("PASS_FAIL");
            case Ratio ratio -> said("RATIO", "better", ratio.better());
            case HalfThenLeader half ->
                said("HALF_THEN_LEADER", "better", half.better(), "resultAlone", half.resultAlone());
            case RelativeToBest best -> said("RELATIVE_TO_BEST", "better", best.better());
            case RankTable table -> said("RANK_TABLE", "better", table.better(), "points", table.points());
            case CountDelta count ->
                said("COUNT_DELTA", "items", items(count.deltas()), "floor", count.floor(), "cap", count.cap());
            case Deduction deduction -> said("DEDUCTION", "items", items(deduction.deductions()));
            case External external -> said("EXTERNAL", "outOf", external.outOf(), "weight", external.weight());
        };
    }

    private static Map<String, Object> said(String kind, Object... parts) {
        var said = new LinkedHashMap<String, Object>();
        said.put("kind", kind);
        for (var i = 0; i < parts.length; i += 2) said.put((String) parts[i], plain(parts[i + 1]));
        return said;
    }

    private static Object plain(Object part) {
        return part instanceof Enum<?> label ? label.name() : part;
    }

    static List<Map<String, Object>> items(List<Delta> items) {
        return items.stream().map(FormulaText::item).toList();
    }

    private static Map<String, Object> item(Delta item) {
        var said = new LinkedHashMap<String, Object>();
        said.put("code", item.code());
        said.put("name", item.name());
        said.put("points", item.points());
        return said;
    }
}
