package vn.thidua.emulation.pact.web;

import java.math.BigDecimal;
import vn.thidua.emulation.pact.PactRefused;
import vn.thidua.emulation.pact.Plan;

/// Numbers as they are written in Vietnamese: a comma before decimals, dots between thousands. A dot that does not
/// part thousands is taken for a comma.
final class TypedNumber {

    private TypedNumber() {}

    /// A number, or two with a dash between them.
    static Plan plan(String typed) {
        var ends = typed.strip().split("\\s*[-–—]\\s*", 2);
        if (ends.length == 2 && !ends[0].isEmpty()) return new Plan.Range(number(ends[0]), number(ends[1]));
        return new Plan.Value(number(typed));
    }

    static BigDecimal number(String typed) {
        var text = typed.replaceAll("[\\s%]+", "");
        if (text.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?")) text = text.replace(".", "");
        text = text.replace(',', '.');
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,6})?")) throw new PactRefused.NotANumber(typed.strip());
        return new BigDecimal(text);
    }

    static String written(Plan plan) {
        return switch (plan) {
            case Plan.Value(var value) -> written(value);
            case Plan.Range(var from, var to) -> written(from) + " – " + written(to);
            case Plan.Done _ -> "có";
        };
    }

    private static String written(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
