package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.thidua.organisation.UnitId;

/// What parts units with the same share; the higher merit comes first.
public sealed interface TieRule {

    /// Empty where the rule can say nothing of that unit; then it parts no units tied with it.
    Optional<BigDecimal> merit(UnitScore score, Map<UnitId, Integer> votes);

    /// More points in that criterion of the base.
    record MorePointsIn(String code) implements TieRule {
        @Override
        public Optional<BigDecimal> merit(UnitScore score, Map<UnitId, Integer> votes) {
            var subtotal = score.subtotal(code);
            return subtotal.assigned() ? Optional.of(subtotal.points()) : Optional.empty();
        }
    }

    /// Fewer points deducted, in criteria with deductions and by penalties.
    record FewerDeductions() implements TieRule {
        @Override
        public Optional<BigDecimal> merit(UnitScore score, Map<UnitId, Integer> votes) {
            return Optional.of(score.deducted().negate());
        }
    }

    /// More votes of the bloc, once it has voted.
    record MoreVotes() implements TieRule {
        @Override
        public Optional<BigDecimal> merit(UnitScore score, Map<UnitId, Integer> votes) {
            return Optional.ofNullable(votes.get(score.unit())).map(BigDecimal::valueOf);
        }
    }
}
