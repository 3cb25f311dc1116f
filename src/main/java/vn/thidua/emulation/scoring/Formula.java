package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import vn.thidua.organisation.UnitId;

/// How points come from what units have. Exact: nothing is rounded here.
///
/// @param <I> what it is worked from
public sealed interface Formula<I extends Input> {

    Class<I> takes();

    /// Whether its best result is that maximum, neither more nor less.
    boolean fits(BigDecimal max);

    /// Refuses an input of the right kind that says what cannot be.
    default void mustSuit(String criterion, I input, BigDecimal max) {}

    /// Refuses an input that it cannot be worked from: above all points typed over what is computed.
    default void mustTake(String criterion, Input input, BigDecimal max) {
        if (takes().isInstance(input)) mustSuit(criterion, takes().cast(input), max);
        else if (input instanceof Input.Points) throw new ScoringRefused.TypedOver(criterion);
        else throw new ScoringRefused.OtherInput(criterion);
    }

    /// Gives from 0 to the maximum of a criterion of the base.
    sealed interface OfLeaf<I extends Input> extends Formula<I> permits OfOne, OfAll {

        /// @param inputs of all units that have one; what comes out does not hang on their order
        Map<UnitId, Worked> work(Map<UnitId, I> inputs, BigDecimal max);
    }

    /// Looks at one unit only.
    sealed interface OfOne<I extends Input> extends OfLeaf<I>
            permits Direct, PassFail, Ratio, CountDelta, Deduction, External {

        Worked worked(I input, BigDecimal max);

        @Override
        default Map<UnitId, Worked> work(Map<UnitId, I> inputs, BigDecimal max) {
            var all = new HashMap<UnitId, Worked>();
            inputs.forEach((unit, input) -> all.put(unit, worked(input, max)));
            return all;
        }
    }

    /// Looks at all units: a leader, a best, a place.
    sealed interface OfAll<I extends Input> extends OfLeaf<I> permits HalfThenLeader, RelativeToBest, RankTable {}

    /// Gives points outside the base, up to a cap of its own.
    sealed interface OfExtra extends Formula<Input.Counts> permits Bonus {}
}
