package vn.thidua.emulation.honours;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/// The money that goes with an award: a multiple of the base salary, rounded up; of several rewards for one achievement
/// at one time only the highest, but a title and a form are both paid.
public final class RewardMoney {

    private RewardMoney() {}

    /// In đồng.
    ///
    /// @param multiple of the base salary
    /// @param roundedUpTo e.g. 10,000 đồng
    public static long of(BigDecimal multiple, long baseSalary, long roundedUpTo) {
        if (roundedUpTo < 1) throw new IllegalArgumentException("rounded to " + roundedUpTo);
        return multiple.multiply(BigDecimal.valueOf(baseSalary))
                .divide(BigDecimal.valueOf(roundedUpTo), 0, RoundingMode.CEILING)
                .multiply(BigDecimal.valueOf(roundedUpTo))
                .longValueExact();
    }

    /// What one subject is due at one time.
    ///
    /// @param achievement what it is for: equal for the same achievement
    public record Due(String achievement, AwardGroup group, long amount) {}

    private record Purse(String achievement, AwardGroup group) {}

    /// What is paid of each, in the same order: nothing where a higher one of the same group is paid for the same
    /// achievement. Of equal ones the first is paid.
    public static List<Long> paid(List<Due> dues) {
        var highest = new HashMap<Purse, Long>();
        for (var due : dues) highest.merge(new Purse(due.achievement(), due.group()), due.amount(), Math::max);
        var spent = new HashSet<Purse>();
        var paid = new ArrayList<Long>();
        for (var due : dues) {
            var purse = new Purse(due.achievement(), due.group());
            paid.add(due.amount() == highest.getOrDefault(purse, 0L) && spent.add(purse) ? due.amount() : 0L);
        }
        return paid;
    }
}
