package vn.thidua.emulation.progress;

import java.math.BigDecimal;

/// What was reached.
public sealed interface Figure {

    /// In the unit of the target, since the year began.
    record Amount(BigDecimal number) implements Figure {
        public Amount {
            if (number.signum() < 0) throw new ProgressRefused.Negative();
            var stripped = number.stripTrailingZeros();
            number = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    record Done(boolean done) implements Figure {}
}
