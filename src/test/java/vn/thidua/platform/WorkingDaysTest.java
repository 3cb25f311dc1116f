package vn.thidua.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final WorkingDays DAYS = WorkingDays.vietnam();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource({
        "2026-02-13, true, the last Friday before Tết",
        "2026-02-16, false, the eve of Tết",
        "2026-02-20, false, the fourth day of Tết",
        "2026-02-23, true, the first Monday after Tết",
        "2026-04-27, false, in lieu of Giỗ Tổ on a Sunday",
        "2026-09-01, false, the extra day of Quốc khánh",
        "2024-05-04, true, a Saturday worked for a Monday",
        "2024-04-29, false, the Monday it was worked for",
        "2025-12-25, true, an ordinary Thursday",
        "2026-11-28, false, a Saturday",
        "2026-11-24, true, a holiday that no law seen has made"
    })
    void aDayIsWorkedOrNot(String day, boolean worked, String why) {
        assertThat(DAYS.isWorking(day(day))).as(why).isEqualTo(worked);
    }

    @Test
    void neitherEndIsCounted() {
        assertThat(DAYS.between(day("2026-11-23"), day("2026-11-27"))).isEqualTo(3);
        assertThat(DAYS.between(day("2026-11-23"), day("2026-11-24"))).isZero();
        assertThat(DAYS.between(day("2026-11-27"), day("2026-11-23"))).isZero();
    }

    @Test
    void tetLiesBetween() {
        assertThat(DAYS.between(day("2026-02-10"), day("2026-02-24"))).isEqualTo(4);
        assertThat(DAYS.after(day("2026-02-10"), 7)).isEqualTo(day("2026-02-26"));
    }

    /// Holidays on a weekend have a day in lieu, listed instead; a swap adds one day off and one worked.
    @Test
    void everyYearHasTheElevenDaysOfTheLaw() {
        for (var year = 2021; year <= 2027; year++)
            assertThat(DAYS.of(year).stream()
                            .filter(SpecialDay::counts)
                            .mapToInt(day -> day.kind() == SpecialDay.Kind.OFF ? 1 : -1)
                            .sum())
                    .as("%d", year)
                    .isEqualTo(11);
    }

    @Test
    void aSpecialDayOffFallsOnAWeekdayAndOneWorkedOnAWeekend() {
        for (var year = 2021; year <= 2027; year++)
            for (var special : DAYS.of(year)) {
                var weekend = special.day().getDayOfWeek().getValue() >= 6;
                assertThat(weekend).as("%s", special).isEqualTo(special.kind() == SpecialDay.Kind.WORKED);
            }
    }

    @Test
    void aYearWithoutDataHasWeekendsOnly() {
        assertThat(DAYS.knows(2027)).isTrue();
        assertThat(DAYS.knows(2040)).isFalse();
        assertThat(WorkingDays.of(List.of()).isWorking(day("2026-09-02"))).isTrue();
    }

    @Test
    void daysAreCountedFromOne() {
        assertThatThrownBy(() -> DAYS.after(day("2026-11-23"), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
