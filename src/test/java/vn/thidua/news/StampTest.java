package vn.thidua.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class StampTest {

    @Test
    void aDayKnownOnlyAsADayNeverShowsMidnight() {
        var day = Stamp.parse("2021-01-25").orElseThrow();
        assertThat(day.words()).isEqualTo("25/01/2021");
        assertThat(day.machine()).isEqualTo("2021-01-25");
    }

    @Test
    void aKnownTimeIsTold() {
        var minute = Stamp.parse("2026-11-20T08:05").orElseThrow();
        assertThat(minute.words()).isEqualTo("20/11/2026, 08:05");
        assertThat(minute.machine()).isEqualTo("2026-11-20T08:05+07:00");
        assertThat(minute.instant()).isEqualTo(Instant.parse("2026-11-20T01:05:00Z"));
    }

    @Test
    void theDayIsVietnams() {
        assertThat(Stamp.at(Instant.parse("2021-01-24T17:00:59Z")))
                .isEqualTo(new Stamp(LocalDate.of(2021, 1, 25), LocalTime.MIDNIGHT));
    }

    @Test
    void nonsenseIsNoStamp() {
        assertThat(Stamp.parse("2021-02-30")).isEmpty();
        assertThat(Stamp.parse("25/01/2021")).isEmpty();
        assertThat(Stamp.parse("2021-01-25 quá dài")).isEmpty();
    }
}
