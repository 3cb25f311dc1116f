package vn.thidua.emulation.bloc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.thidua.emulation.rules.Deadline;

/// The days that every bloc year has: those of the rule book, or else those known of beforehand, each with the paper or
/// practice it was read in; and which of them a bloc may move and shows.
final class YearPlan {

    private final List<Day> days;

    /// @param yearsAfter 1 for what falls into the year after the bloc year
    private record Day(
            String key,
            MonthDay on,
            int yearsAfter,
            boolean movable,
            boolean open,
            String certainty,
            String title,
            String source) {

        static Day read(String line) {
            var cells = line.split("\t", -1);
            return new Day(
                    cells[0],
                    MonthDay.parse("--" + cells[1]),
                    Integer.parseInt(cells[2]),
                    cells[3].equals("yes"),
                    cells[4].equals("yes"),
                    cells[5],
                    cells[6],
                    cells[8]);
        }

        BlocEntry in(int year) {
            var due = on.atYear(year + yearsAfter);
            return new BlocEntry(
                    new BlocEntryId(UUID.randomUUID()),
                    key,
                    title,
                    due,
                    due,
                    "",
                    source,
                    certainty,
                    movable,
                    open,
                    null);
        }
    }

    private YearPlan(List<Day> days) {
        this.days = days;
    }

    static YearPlan read() {
        try (var file = YearPlan.class.getResourceAsStream("/bloc/year.tsv")) {
            return new YearPlan(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Day::read)
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The days of a year where no rule book names them.
    List<BlocEntry> of(int year) {
        return days.stream().map(day -> day.in(year)).toList();
    }

    /// The days that the rule book names; what is not known here can neither be moved nor is it public.
    List<BlocEntry> of(List<Deadline> deadlines) {
        return deadlines.stream().map(this::entry).toList();
    }

    private BlocEntry entry(Deadline set) {
        var known = days.stream().filter(day -> day.key().equals(set.key())).findFirst();
        return new BlocEntry(
                new BlocEntryId(UUID.randomUUID()),
                set.key(),
                set.name(),
                set.on(),
                set.on(),
                "",
                set.source().words(),
                set.source().certainty().name(),
                known.map(Day::movable).orElse(false),
                known.map(Day::open).orElse(false),
                null);
    }
}
