package vn.thidua.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The working days of Vietnamese agencies: Monday to Friday, less the holidays of Điều 112 Bộ luật Lao động 2019 and
/// the days in lieu of them, and with the Saturdays worked for days that were swapped.
///
/// Dates are data with a source and a certainty; years that the data do not know have weekends only.
public final class WorkingDays {

    private static final WorkingDays VIETNAM = read("/platform/working-days.tsv");

    private final TreeMap<LocalDate, SpecialDay> special;

    private WorkingDays(Map<LocalDate, SpecialDay> special) {
        this.special = new TreeMap<>(special);
    }

    /// As far as they are known, 2021 to 2027.
    public static WorkingDays vietnam() {
        return VIETNAM;
    }

    public static WorkingDays of(Collection<SpecialDay> days) {
        return new WorkingDays(days.stream().collect(Collectors.toMap(SpecialDay::day, Function.identity())));
    }

    private static WorkingDays read(String file) {
        try (var stream = Objects.requireNonNull(WorkingDays.class.getResourceAsStream(file), file);
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return of(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(SpecialDay::read)
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public boolean isWorking(LocalDate day) {
        var known = special.get(day);
        if (known != null && known.counts()) return known.kind() == SpecialDay.Kind.WORKED;
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /// How many whole working days lie between two days, neither of them counted.
    public int between(LocalDate day, LocalDate later) {
        if (!day.isBefore(later)) return 0;
        return Math.toIntExact(
                day.plusDays(1).datesUntil(later).filter(this::isWorking).count());
    }

    /// The n-th working day after a day, which is not counted itself.
    public LocalDate after(LocalDate day, int n) {
        if (n < 1) throw new IllegalArgumentException("working days are counted from 1");
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(this::isWorking)
                .skip(n - 1L)
                .findFirst()
                .orElseThrow();
    }

    /// Whether the holidays of that year are among the data.
    public boolean knows(int year) {
        return !of(year).isEmpty();
    }

    /// Every special day of a year, also those that do not count yet.
    public List<SpecialDay> of(int year) {
        return List.copyOf(special.subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true)
                .values());
    }
}
