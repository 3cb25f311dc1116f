package vn.thidua.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.WorkingDays;

class OutageRuleTest {

    private static final OutageRule RULE = new OutageRule(7, "NĐ 224/2026, Điều 13.1a");
    private static final WorkingDays DAYS = WorkingDays.vietnam();
    private static final LocalDate BEFORE_TET = LocalDate.of(2026, 2, 10);

    @Test
    void sevenWholeWorkingDaysLieBetween() {
        var monday = LocalDate.of(2026, 3, 2);
        assertThat(RULE.earliest(monday, DAYS)).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThatCode(() -> RULE.check(monday, LocalDate.of(2026, 3, 12), DAYS))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> RULE.check(monday, LocalDate.of(2026, 3, 11), DAYS))
                .isInstanceOf(OutageRefused.TooSoon.class);
    }

    /// Seventeen days of the calendar, four of them worked.
    @Test
    void tetIsNotCounted() {
        assertThatThrownBy(() -> RULE.check(BEFORE_TET, LocalDate.of(2026, 2, 26), DAYS))
                .isInstanceOf(OutageRefused.TooSoon.class);
        assertThat(RULE.earliest(BEFORE_TET, DAYS)).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThatCode(() -> RULE.check(BEFORE_TET, LocalDate.of(2026, 2, 27), DAYS))
                .doesNotThrowAnyException();
    }

    @Test
    void theFigureComesFromAFileThatNamesItsSource() throws Exception {
        var rule = new SiteBeans().outageRule();
        assertThat(rule.workingDays()).isEqualTo(7);
        assertThat(rule.source()).contains("224/2026");
    }

    private static PlannedOutage plan(String from, String until) {
        return new PlannedOutage(Instant.parse(from), Instant.parse(until), "Trang tin", "Nâng cấp", "");
    }

    @Test
    void itEndsAfterItBegins() {
        assertThatThrownBy(() -> plan("2026-12-05T15:00:00Z", "2026-12-05T15:00:00Z"))
                .isInstanceOf(OutageRefused.EndsBeforeItBegins.class);
    }

    @Test
    void thePublicIsToldWhatAndWhy() {
        var from = Instant.parse("2026-12-05T15:00:00Z");
        assertThatThrownBy(() -> new PlannedOutage(from, from.plusSeconds(60), " ", "x", ""))
                .isInstanceOf(OutageRefused.WithoutAffected.class);
        assertThatThrownBy(() -> new PlannedOutage(from, from.plusSeconds(60), "x", " ", ""))
                .isInstanceOf(OutageRefused.WithoutReason.class);
    }

    @Test
    void aShorterTimeLiesWithinTheOneAnnounced() {
        var former = plan("2026-12-05T15:00:00Z", "2026-12-05T23:00:00Z");
        assertThat(plan("2026-12-05T16:00:00Z", "2026-12-05T23:00:00Z").liesWithin(former))
                .isTrue();
        assertThat(plan("2026-12-05T15:00:00Z", "2026-12-05T23:01:00Z").liesWithin(former))
                .isFalse();
        assertThat(plan("2026-12-05T14:59:00Z", "2026-12-05T23:00:00Z").liesWithin(former))
                .isFalse();
    }
}
