package vn.thidua.emulation.disclosure;

import java.time.LocalDate;
import vn.thidua.platform.WorkingDays;

/// From when to when a window is open: whole working days after the first one, and who says how many.
///
/// @param from the first day; the working days begin with the next
/// @param to the last, until its end
/// @param source where the number stands, as papers write it
/// @param rule the rule it was taken from, `today/1/term.opinion`; empty where no package says it
public record Span(LocalDate from, LocalDate to, int days, String source, String rule) {

    static final int MOST_DAYS = 250;

    public Span {
        source = source.strip();
        if (days < 1 || days > MOST_DAYS) throw new DisclosureRefused.NoDays(MOST_DAYS);
        if (source.isEmpty()) throw new DisclosureRefused.WithoutSource();
        if (to.isBefore(from)) throw new IllegalArgumentException("ends before it begins");
    }

    static Span of(LocalDate from, int days, String source, String rule, WorkingDays calendar) {
        if (days < 1 || days > MOST_DAYS) throw new DisclosureRefused.NoDays(MOST_DAYS);
        return new Span(from, calendar.after(from, days), days, source, rule);
    }

    /// Refuses fewer days than the rule asks for.
    Span atLeast(int least) {
        if (days < least) throw new DisclosureRefused.ShorterThanTheRule(least, source);
        return this;
    }

    /// As many days from a later first one.
    Span beginning(LocalDate day, WorkingDays calendar) {
        return of(day, days, source, rule, calendar);
    }

    public boolean over(LocalDate today) {
        return today.isAfter(to);
    }

    public boolean holds(LocalDate today) {
        return !today.isBefore(from) && !over(today);
    }

    /// Working days that are left after today; all of them before the first day.
    public int left(LocalDate today, WorkingDays calendar) {
        var day = today.isBefore(from) ? from : today;
        return (int) day.plusDays(1)
                .datesUntil(over(day) ? day.plusDays(1) : to.plusDays(1))
                .filter(calendar::isWorking)
                .count();
    }
}
