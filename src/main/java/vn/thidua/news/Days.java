package vn.thidua.news;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// Addresses of days and months, and days as people type them.
public final class Days {

    static final int FIRST_YEAR = 1990;
    static final int LAST_YEAR = 2199;

    private Days() {}

    public static String path(LocalDate day) {
        return "/ngay/%04d/%02d/%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    public static String path(YearMonth month) {
        return "/thang/%04d/%02d".formatted(month.getYear(), month.getMonthValue());
    }

    public static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day)).filter(known -> inRange(known.getYear()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    public static Optional<YearMonth> month(int year, int month) {
        try {
            return Optional.of(YearMonth.of(year, month)).filter(known -> inRange(known.getYear()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Digits as typed; empty for anything else.
    public static Optional<Integer> number(String typed) {
        var text = typed.strip();
        return text.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static boolean inRange(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
