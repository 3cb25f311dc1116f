package vn.thidua.traffic;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The days a reader asked for, made whole: what could not be understood is replaced and said.
///
/// @param from the first day of the first bucket
/// @param until the last day, included
/// @param notes keys of words under `traffic.note.`
public record Span(Period period, LocalDate from, LocalDate until, List<String> notes) {

    private static final int MOST_BUCKETS = 366;
    private static final DateTimeFormatter VIETNAMESE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    public Span {
        notes = List.copyOf(notes);
    }

    public static Span of(String period, String from, String until, LocalDate today, LocalDate since) {
        var notes = new ArrayList<String>();
        var chosen = Period.of(period);
        if (chosen.isEmpty() && !period.isBlank()) notes.add("period");
        var by = chosen.orElse(Period.DAY);
        var end = day(until, "until", notes).filter(day -> day.isBefore(today)).orElse(today);
        var start = day(from, "from", notes).filter(day -> !day.isAfter(today));
        var begin = start.orElseGet(() -> usualStart(by, end, since));
        if (begin.isAfter(end)) notes.add("order");
        return cut(by, begin.isBefore(end) ? begin : end, begin.isBefore(end) ? end : begin, notes);
    }

    private static Optional<LocalDate> day(String text, String name, List<String> notes) {
        if (text.isBlank()) return Optional.empty();
        for (var format : List.of(DateTimeFormatter.ISO_LOCAL_DATE, VIETNAMESE)) {
            try {
                var day = LocalDate.parse(text.strip(), format);
                if (day.getYear() >= 1990 && day.getYear() < 10_000) return Optional.of(day);
            } catch (DateTimeParseException _) {
                // perhaps written the other way
            }
        }
        notes.add(name);
        return Optional.empty();
    }

    private static LocalDate usualStart(Period period, LocalDate end, LocalDate since) {
        return switch (period) {
            case DAY -> end.minusDays(29);
            case WEEK -> end.minusWeeks(11);
            case MONTH -> end.minusMonths(11);
            case YEAR -> since.isBefore(end) ? since : end;
        };
    }

    private static Span cut(Period period, LocalDate from, LocalDate until, List<String> notes) {
        var start = period.startOf(from);
        var earliest = period.plus(period.startOf(until), 1 - MOST_BUCKETS);
        if (!start.isBefore(earliest)) return new Span(period, start, until, notes);
        notes.add("long");
        return new Span(period, earliest, until, notes);
    }

    /// The first days of all buckets.
    public List<LocalDate> buckets() {
        return Stream.iterate(from, day -> !day.isAfter(until), day -> period.plus(day, 1))
                .toList();
    }

    public String query() {
        return query(period);
    }

    /// The same days by another period.
    public String query(Period other) {
        return "?ky=" + other.slug() + "&tu=" + from + "&den=" + until;
    }
}
