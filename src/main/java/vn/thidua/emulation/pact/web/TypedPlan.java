package vn.thidua.emulation.pact.web;

import java.math.BigDecimal;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.pact.PactRefused;
import vn.thidua.emulation.pact.Plan;

/// What a target asks for, as it is typed.
final class TypedPlan {

    private TypedPlan() {}

    /// A number, or two with a dash between them.
    static Plan plan(String typed) {
        var ends = typed.strip().split("\\s*[-–—]\\s*", 2);
        if (ends.length == 2 && !ends[0].isEmpty()) return new Plan.Range(number(ends[0]), number(ends[1]));
        return new Plan.Value(number(typed));
    }

    private static BigDecimal number(String typed) {
        return Typed.number(typed).orElseThrow(() -> new PactRefused.NotANumber(typed.strip()));
    }

    static String written(Plan plan) {
        return switch (plan) {
            case Plan.Value(var value) -> Typed.written(value);
            case Plan.Range(var from, var to) -> Typed.written(from) + " – " + Typed.written(to);
            case Plan.Done _ -> "có";
        };
    }
}
