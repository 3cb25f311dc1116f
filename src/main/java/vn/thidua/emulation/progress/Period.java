package vn.thidua.emulation.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A part of the year that is reported on; days are those of Vietnam.
///
/// @param n from 1: the third quarter
public record Period(Kind kind, int n) {

    public enum Kind {
        MONTH(12),
        QUARTER(4),
        HALF(2),
        YEAR(1);

        private final int inYear;

        Kind(int inYear) {
            this.inYear = inYear;
        }
    }

    private static final int MONTHS = 12;

    /// By their last day; of those that end together the shorter first.
    public static final Comparator<Period> IN_TIME =
            Comparator.comparing(Period::lastMonth).thenComparing(Period::kind);

    public Period {
        if (n < 1 || n > kind.inYear) throw new IllegalArgumentException("no period " + n);
    }

    /// All of a year, in time.
    public static List<Period> all() {
        return Stream.of(Kind.values())
                .flatMap(kind ->
                        Stream.iterate(1, n -> n <= kind.inYear, n -> n + 1).map(n -> new Period(kind, n)))
                .sorted(IN_TIME)
                .toList();
    }

    /// As addresses write it: `QUARTER-3`.
    public static Optional<Period> read(String key) {
        return all().stream().filter(period -> period.key().equals(key)).findFirst();
    }

    public String key() {
        return kind + "-" + n;
    }

    /// The rule whose day in the calendar of a bloc is that of this period; empty for periods that no rule names.
    Optional<String> rule() {
        return switch (kind) {
            case YEAR -> Optional.of("deadline.report");
            case HALF -> n == 1 ? Optional.of("deadline.half-year") : Optional.empty();
            case MONTH, QUARTER -> Optional.empty();
        };
    }

    private int lastMonth() {
        return n * MONTHS / kind.inYear;
    }

    public LocalDate first(int year) {
        return LocalDate.of(year, lastMonth() - MONTHS / kind.inYear + 1, 1);
    }

    public LocalDate last(int year) {
        var month = LocalDate.of(year, lastMonth(), 1);
        return month.withDayOfMonth(month.lengthOfMonth());
    }
}
