package vn.thidua.traffic;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Lets in so many different things a day, and those again: whoever invents values fills no table.
final class Distinct {

    private final int most;
    private volatile Day today = new Day(LocalDate.MIN, Set.of());

    private record Day(LocalDate date, Set<Object> known) {}

    Distinct(int most) {
        this.most = most;
    }

    boolean admits(LocalDate date, Object thing) {
        var known = knownOn(date);
        return known.contains(thing) || known.size() < most && known.add(thing);
    }

    private Set<Object> knownOn(LocalDate date) {
        var day = today;
        if (day.date.equals(date)) return day.known;
        day = new Day(date, ConcurrentHashMap.newKeySet());
        today = day;
        return day.known;
    }
}
