package vn.thidua.emulation.honours;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.platform.Unmarked;

/// How often one may be honoured, and how long one waits in between. Periods count from the last day of the
/// achievement that the last decision names.
final class Intervals {

    private final List<Honour> history;
    private final Function<Honour, AwardLevel> level;
    private final int year;

    /// @param level of an award in the history, by the law of its day
    Intervals(List<Honour> history, Function<Honour, AwardLevel> level, int year) {
        this.history = history.stream().filter(Honour::holds).toList();
        this.level = level;
        this.year = year;
    }

    /// State awards of the year.
    List<Honour> stateAwards() {
        return history.stream()
                .filter(one -> one.what().year() == year && level.apply(one) == AwardLevel.STATE)
                .toList();
    }

    /// The same kind of the year.
    List<Honour> ofKind(AwardCode award) {
        return history.stream()
                .filter(one -> one.what().year() == year && one.what().award().equals(award))
                .toList();
    }

    /// The state award after which one still waits in that year.
    Optional<Honour> waitedFor(int years) {
        var end = LocalDate.of(year, Month.DECEMBER, 31);
        return history.stream()
                .filter(one ->
                        level.apply(one) == AwardLevel.STATE && one.what().year() <= year)
                .filter(one -> end.isBefore(one.what().to().plusYears(years)))
                .findFirst();
    }

    /// A form of commendation that was given for the same achievement: the same merit in days that overlap.
    static Optional<Honour> rewarded(
            List<Honour> history, Function<Honour, AwardGroup> group, String merit, LocalDate from, LocalDate to) {
        var folded = Unmarked.words(merit);
        if (folded.isEmpty()) return Optional.empty();
        return history.stream()
                .filter(Honour::holds)
                .filter(one -> group.apply(one) == AwardGroup.FORM)
                .filter(one -> Unmarked.words(one.what().merit()).equals(folded))
                .filter(one -> !one.what().from().isAfter(to)
                        && !from.isAfter(one.what().to()))
                .findFirst();
    }
}
