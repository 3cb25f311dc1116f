package vn.thidua.news;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A month as weeks from Monday to Sunday, each day with its number of articles.
/// Days of the neighbouring months fill the first and the last week and are marked so.
public record MonthGrid(YearMonth month, List<List<Cell>> weeks, LocalDate today) {

    public record Cell(LocalDate day, int articles, boolean inMonth, boolean today, boolean chosen) {

        public String href() {
            return Days.path(day);
        }
    }

    public static MonthGrid of(YearMonth month, Map<LocalDate, Integer> articles, LocalDate today, LocalDate chosen) {
        var first = month.atDay(1);
        var monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        var last = month.atEndOfMonth();
        var weeks = (int) ChronoUnit.WEEKS.between(monday, last) + 1;
        var grid = IntStream.range(0, weeks)
                .mapToObj(week -> Stream.iterate(monday.plusWeeks(week), day -> day.plusDays(1))
                        .limit(7)
                        .map(day -> new Cell(
                                day,
                                articles.getOrDefault(day, 0),
                                YearMonth.from(day).equals(month),
                                day.equals(today),
                                day.equals(chosen)))
                        .toList())
                .toList();
        return new MonthGrid(month, grid, today);
    }

    public String label() {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    public String href() {
        return Days.path(month);
    }

    public YearMonth previous() {
        return month.minusMonths(1);
    }

    public YearMonth next() {
        return month.plusMonths(1);
    }

    public String href(YearMonth other) {
        return Days.path(other);
    }

    /// No page leads into a month that has not begun.
    public boolean reachable(YearMonth other) {
        return !other.isAfter(YearMonth.from(today)) && other.getYear() >= Days.FIRST_YEAR;
    }

    public int total() {
        return weeks.stream()
                .flatMap(List::stream)
                .filter(Cell::inMonth)
                .mapToInt(Cell::articles)
                .sum();
    }
}
