package vn.thidua.emulation.scoring;

import java.math.BigDecimal;

/// What a unit fills in: a leaf of the base, or a line outside it.
public sealed interface Line permits Criterion.Leaf, Extra {

    String code();

    String title();

    BigDecimal maxPoints();

    Formula<?> formula();

    boolean evidenceRequired();
}
