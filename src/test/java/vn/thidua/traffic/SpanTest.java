package vn.thidua.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SINCE = LocalDate.of(2024, 5, 1);

    @Test
    void showsThirtyDaysWhenNothingIsAsked() {
        var span = of("", "", "");
        assertThat(span.period()).isEqualTo(Period.DAY);
        assertThat(span.buckets()).hasSize(30).endsWith(TODAY);
        assertThat(span.notes()).isEmpty();
    }

    @Test
    void weeksBeginOnMonday() {
        assertThat(of("tuan", "2026-01-01", "").from()).isEqualTo(LocalDate.of(2025, 12, 29));
    }

    @Test
    void yearsBeginWithTheSite() {
        assertThat(of("nam", "", "").buckets()).hasSize(3).startsWith(LocalDate.of(2024, 1, 1));
    }

    @Test
    void readsDaysAsVietnameseWriteThem() {
        assertThat(of("ngay", "01/11/2026", "2/11/2026").buckets()).hasSize(2);
    }

    @Test
    void saysWhatItDidNotUnderstand() {
        assertThat(of("gio", "hôm qua", "2026-02-31").notes()).containsExactly("period", "until", "from");
        assertThat(of("ngay", "-999999999-01-01", "+999999999-12-31").notes()).containsExactly("until", "from");
    }

    @Test
    void turnsDaysInTheWrongOrder() {
        var span = of("ngay", "2026-11-10", "2026-11-01");
        assertThat(span.from()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(span.until()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(span.notes()).containsExactly("order");
    }

    @Test
    void neverShowsMoreThanAYearOfDaysOrAnyDayAhead() {
        var span = of("ngay", "1990-01-01", "2050-01-01");
        assertThat(span.buckets()).hasSize(366);
        assertThat(span.until()).isEqualTo(TODAY);
        assertThat(span.notes()).containsExactly("long");
    }

    private static Span of(String period, String from, String until) {
        return Span.of(period, from, until, TODAY, SINCE);
    }
}
