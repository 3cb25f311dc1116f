package vn.thidua.emulation.scoring;

/// What a unit's sheet says of a line.
public sealed interface Entry {

    /// Nobody has said anything yet.
    record Missing() implements Entry {}

    /// The criterion is none of the unit's: it leaves the denominator, which is not a result of nought.
    record NotAssigned(String reason) implements Entry {
        public NotAssigned {
            reason = ScoringRefused.reason(reason);
        }
    }

    /// @param source where the input comes from, as readers see it: `Báo cáo quý IV, chỉ tiêu 1.2`
    /// @param evidence whether something shows it
    record Given(Input input, String source, boolean evidence) implements Entry {
        public Given {
            source = source.strip();
            if (source.isEmpty()) throw new ScoringRefused.WithoutSource();
        }
    }
}
