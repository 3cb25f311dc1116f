package vn.thidua.emulation.scoring;

import java.math.BigDecimal;

/// What a line gives a unit.
public sealed interface Score {

    Explanation explanation();

    /// @param points rounded as the set says, from 0 to the maximum of the line
    /// @param unrounded what they were before
    record Scored(BigDecimal points, Fraction unrounded, Explanation explanation) implements Score {}

    /// Needs somebody: it is not nought.
    record Unscored(Lack lack, Explanation explanation) implements Score {}

    /// Leaves the denominator.
    record Unassigned(Explanation explanation) implements Score {}

    /// What is missing before a line can be scored.
    enum Lack {
        INPUT,
        EVIDENCE
    }
}
