package vn.thidua.emulation.review;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import vn.thidua.design.Words;
import vn.thidua.platform.Vietnam;

/// The clock of the hall, as Vietnamese papers write it.
final class ReviewClock {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH' giờ 'mm");

    private ReviewClock() {}

    /// `08 giờ 00 ngày 22/12/2021`.
    static String when(LocalDateTime time) {
        return HOUR.format(time) + " ngày " + Words.day(time.toLocalDate());
    }

    static String when(Instant at) {
        return when(LocalDateTime.ofInstant(at, Vietnam.ZONE));
    }

    static String hour(Instant at) {
        return HOUR.format(LocalTime.ofInstant(at, Vietnam.ZONE));
    }
}
