package vn.thidua.emulation.bloc;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/// How many days before a day is reminded of, the longest first.
public record ReminderDays(List<Integer> before) {

    public ReminderDays {
        if (before.isEmpty() || before.stream().anyMatch(days -> days < 0))
            throw new IllegalArgumentException("thidua.reminders.days: days from 0 on, such as 14,3");
        before = before.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /// From this many days before on, a day is shown as due soon.
    public int notice() {
        return before.getFirst();
    }

    /// The last of the reminders whose time has come; empty while none has, and once the day is over. Who was away on
    /// the day of one makes up for it, and for one only.
    OptionalInt reached(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) return OptionalInt.empty();
        return before.stream()
                .mapToInt(Integer::intValue)
                .filter(days -> !due.minusDays(days).isAfter(today))
                .min();
    }
}
