package vn.thidua.emulation.criteria.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.design.Words;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.criteria.DraftFault;
import vn.thidua.emulation.criteria.LineKind;
import vn.thidua.emulation.criteria.Reading;
import vn.thidua.emulation.criteria.TypedLine;
import vn.thidua.emulation.criteria.TypedSet;

/// A criteria set as people read it: a row to each line, what stands within another indented.
public record CriteriaTable(List<Row> rows) {

    private static final int DEEPEST = 5;
    private static final int WHOLE = 100;

    /// @param depth from nought
    /// @param sum of what stands within it, in words; empty where nothing does
    /// @param share of the base, 0 to 100
    /// @param faults in words
    public record Row(TypedLine line, int depth, String sum, int share, List<String> faults) {

        public Row {
            faults = List.copyOf(faults);
        }

        public boolean isGroup() {
            return line.kind().equals(LineKind.GROUP.name());
        }

        public boolean outside() {
            return LineKind.of(line.kind()).filter(LineKind::outside).isPresent();
        }

        public String kind() {
            return LineKind.of(line.kind())
                    .map(kind -> Words.say("criteria.kind." + kind))
                    .orElse(line.kind());
        }
    }

    public CriteriaTable {
        rows = List.copyOf(rows);
    }

    static CriteriaTable of(TypedSet typed, Reading reading) {
        var total = Typed.number(typed.max()).orElse(BigDecimal.ZERO);
        var faults = reading.faults();
        var rows = new ArrayList<Row>();
        for (var i = 0; i < typed.lines().size(); i++) {
            var n = i;
            var line = typed.lines().get(i);
            rows.add(new Row(
                    line,
                    Math.min(DEEPEST, reading.outline().depth(i)),
                    reading.outline().sum(i).map(Typed::written).orElse(""),
                    share(line.max(), total),
                    faults.stream()
                            .filter(fault -> fault.line() == n)
                            .map(CriteriaTable::words)
                            .toList()));
        }
        return new CriteriaTable(rows);
    }

    static String words(DraftFault fault) {
        return Words.say(fault.key(), fault.facts().toArray());
    }

    private static int share(String max, BigDecimal total) {
        if (total.signum() <= 0) return 0;
        return Typed.number(max)
                .map(number ->
                        number.movePointRight(2).divideToIntegralValue(total).intValue())
                .map(share -> Math.clamp(share, 0, WHOLE))
                .orElse(0);
    }
}
