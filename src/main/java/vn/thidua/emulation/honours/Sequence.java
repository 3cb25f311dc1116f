package vn.thidua.emulation.honours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Awards that follow one another, as far as the history proves them by decisions.
///
/// @param by the run that ends last, the oldest first; never more than are needed
record Sequence(int needed, List<Honour> by) {

    Sequence {
        by = List.copyOf(by);
    }

    boolean met() {
        return by.size() >= needed;
    }

    /// The run that counts for a year.
    ///
    /// @param step how many years lie at most between one and the next: 1 for what is given every year
    /// @param consecutive where not, all that came before the year's end count
    static Sequence of(List<Honour> history, AwardCode award, int needed, boolean consecutive, int step, int year) {
        var byYear = new TreeMap<Integer, Honour>(Comparator.reverseOrder());
        for (var one : history)
            if (one.holds() && one.what().award().equals(award) && one.what().year() <= year)
                byYear.putIfAbsent(one.what().year(), one);
        var run = new ArrayList<Honour>();
        var before = year;
        for (var one : byYear.values()) {
            if (run.size() == needed || consecutive && before - one.what().year() > step) break;
            run.add(one);
            before = one.what().year();
        }
        return new Sequence(needed, run.reversed());
    }
}
