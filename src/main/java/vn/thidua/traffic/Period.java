package vn.thidua.traffic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Optional;
import vn.thidua.design.Words;

/// By what the figures are summed. Weeks are ISO weeks, from Monday.
public enum Period {
    DAY("ngay", "day", "dd/MM"),
    WEEK("tuan", "week", "dd/MM"),
    MONTH("thang", "month", "MM/uuuu"),
    YEAR("nam", "year", "uuuu");

    private final String slug;
    private final String unit;
    private final DateTimeFormatter brief;

    Period(String slug, String unit, String brief) {
        this.slug = slug;
        this.unit = unit;
        this.brief = DateTimeFormatter.ofPattern(brief);
    }

    public static Optional<Period> of(String slug) {
        return Arrays.stream(values())
                .filter(period -> period.slug.equals(slug))
                .findFirst();
    }

    public String slug() {
        return slug;
    }

    public String words() {
        return Words.say("traffic.period." + slug);
    }

    /// The name PostgreSQL's `date_trunc` knows it by.
    public String unit() {
        return unit;
    }

    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(DayOfWeek.MONDAY);
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    public LocalDate plus(LocalDate start, int n) {
        return switch (this) {
            case DAY -> start.plusDays(n);
            case WEEK -> start.plusWeeks(n);
            case MONTH -> start.plusMonths(n);
            case YEAR -> start.plusYears(n);
        };
    }

    public String label(LocalDate start) {
        return switch (this) {
            case DAY -> Words.day(start);
            case WEEK -> Words.say("traffic.week", week(start), String.valueOf(start.get(IsoFields.WEEK_BASED_YEAR)));
            case MONTH, YEAR -> brief(start);
        };
    }

    private static int week(LocalDate start) {
        return start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /// Short enough to stand under a bar.
    public String brief(LocalDate start) {
        return brief.format(start);
    }
}
