package vn.thidua.news;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Words;
import vn.thidua.platform.Vietnam;

/// When something was published or updated, as exactly as it is known: a day in Vietnam, perhaps with a time.
public record Stamp(LocalDate day, @Nullable LocalTime time) implements Comparable<Stamp> {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("HH:mm");

    /// Cut to the minute.
    public static Stamp at(Instant instant) {
        var local = instant.atZone(Vietnam.ZONE);
        return new Stamp(local.toLocalDate(), local.toLocalTime().withSecond(0).withNano(0));
    }

    /// `2021-01-25` or `2021-01-25T08:15`.
    public static Optional<Stamp> parse(String text) {
        try {
            if (text.length() <= 10) return Optional.of(new Stamp(LocalDate.parse(text), null));
            return Optional.of(new Stamp(LocalDate.parse(text.substring(0, 10)), LocalTime.parse(text.substring(11))));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// The place in time for ordering: a day without a time counts as its beginning.
    public Instant instant() {
        return day.atTime(time == null ? LocalTime.MIN : time)
                .atZone(Vietnam.ZONE)
                .toInstant();
    }

    /// `25/01/2021`, or `25/01/2021, 08:15` where the time is known.
    public String words() {
        return time == null ? Words.day(day) : Words.day(day) + ", " + SHORT.format(time);
    }

    /// As HTML's `datetime` and schema.org want it: `2021-01-25` or `2021-01-25T08:15+07:00`.
    public String machine() {
        return time == null ? day.toString() : day + "T" + SHORT.format(time) + "+07:00";
    }

    @Override
    public int compareTo(Stamp other) {
        return instant().compareTo(other.instant());
    }
}
