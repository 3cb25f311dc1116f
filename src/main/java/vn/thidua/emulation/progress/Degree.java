package vn.thidua.emulation.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.thidua.emulation.pact.Direction;
import vn.thidua.emulation.pact.Plan;

/// How near a figure is to its goal.
///
/// @param share from 0 to 1, four decimals, half up; 1 exactly where the goal is reached
public record Degree(BigDecimal share) {

    private static final int DECIMALS = 4;
    private static final Degree ALL = new Degree(BigDecimal.ONE);
    private static final Degree NOTHING = new Degree(BigDecimal.ZERO);

    public enum State {
        MET,
        NEAR,
        BEHIND
    }

    /// From here on a figure is near its goal: a choice of the picture, no rule of the year.
    private static final BigDecimal NEAR = new BigDecimal("0.8");

    public static Degree of(Direction direction, Plan goal, Figure figure) {
        return switch (figure) {
            case Figure.Done(var done) -> done ? ALL : NOTHING;
            case Figure.Amount(var number) ->
                switch (goal) {
                    case Plan.Done _ -> number.signum() > 0 ? ALL : NOTHING;
                    case Plan.Range(var from, var to) ->
                        number.compareTo(from) >= 0 && number.compareTo(to) <= 0 ? ALL : NOTHING;
                    case Plan.Value(var value) -> of(direction, value, number);
                };
        };
    }

    private static Degree of(Direction direction, BigDecimal goal, BigDecimal number) {
        return switch (direction) {
            case HIGHER -> number.compareTo(goal) >= 0 ? ALL : part(number, goal);
            case LOWER -> number.compareTo(goal) <= 0 ? ALL : part(goal, number);
            case REACH -> number.compareTo(goal) == 0 ? ALL : NOTHING;
            case YES_NO -> number.signum() > 0 ? ALL : NOTHING;
        };
    }

    /// Never rounded up to the whole.
    private static Degree part(BigDecimal less, BigDecimal more) {
        var share = less.divide(more, DECIMALS, RoundingMode.HALF_UP);
        return new Degree(
                share.compareTo(BigDecimal.ONE) < 0
                        ? share
                        : BigDecimal.ONE.subtract(BigDecimal.ONE.movePointLeft(DECIMALS)));
    }

    public State state() {
        if (share.compareTo(BigDecimal.ONE) == 0) return State.MET;
        return share.compareTo(NEAR) >= 0 ? State.NEAR : State.BEHIND;
    }

    /// Whole percent, cut off: 99.9 % is not yet reached.
    public int percent() {
        return share.movePointRight(2).setScale(0, RoundingMode.DOWN).intValueExact();
    }
}
