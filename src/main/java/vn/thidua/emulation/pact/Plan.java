package vn.thidua.emulation.pact;

import java.math.BigDecimal;

/// What is to be reached. A unit to which nothing is assigned has no plan at all, which is not a plan of nought.
public sealed interface Plan {

    record Value(BigDecimal value) implements Plan {
        public Value {
            value = plain(value);
        }
    }

    record Range(BigDecimal from, BigDecimal to) implements Plan {
        public Range {
            from = plain(from);
            to = plain(to);
            if (from.compareTo(to) >= 0) throw new PactRefused.RangeTheWrongWayRound();
        }
    }

    /// That it is done.
    record Done() implements Plan {}

    /// Whether such a plan can be judged in that direction.
    default boolean suits(Direction direction) {
        return switch (this) {
            case Value _ -> direction != Direction.YES_NO;
            case Range _ -> direction == Direction.REACH;
            case Done _ -> direction == Direction.YES_NO;
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
