package vn.thidua.emulation.rules;

import java.math.BigDecimal;

/// What a rule says: a number, a switch, words, or a day of the year.
public sealed interface Content {

    /// @param unit e.g. `%`, `ngày làm việc`, `tập thể`; empty for a bare count
    record Number(BigDecimal amount, String unit) implements Content {

        public Number {
            if (amount.signum() < 0 || amount.scale() > 4 || amount.precision() > 16)
                throw new RulesRefused.NoNumber(amount.toString());
            unit = unit.strip();
        }
    }

    record Switch(boolean on) implements Content {}

    record Text(String words) implements Content {

        public Text {
            words = words.strip();
            if (words.isEmpty()) throw new RulesRefused.WithoutValue();
        }
    }

    record Day(YearDay day) implements Content {}
}
