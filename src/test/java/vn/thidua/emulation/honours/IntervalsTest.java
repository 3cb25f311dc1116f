package vn.thidua.emulation.honours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Invariant 31: one achievement, one form; no two state awards in a year; periods count from the achievement.
class IntervalsTest {

    private static final Subject LAN = AHonour.person("Nguyễn Thị Lan", "Sở Nội vụ");
    private static final AwardCatalogue CATALOGUE = new AwardCatalogue();

    private static Intervals of(int year, Honour... history) {
        return new Intervals(List.of(history), IntervalsTest::level, year);
    }

    private static AwardLevel level(Honour one) {
        return CATALOGUE.kind(one.what().award(), one.what().decidedOn()).level();
    }

    private static AwardGroup group(Honour one) {
        return CATALOGUE.kind(one.what().award(), one.what().decidedOn()).group();
    }

    @Test
    void stateAwardsOfTheYearAreCounted() {
        var history = new Honour[] {
            AHonour.kept(LAN, "LABOUR_ORDER_3", 2020),
            AHonour.kept(LAN, "PM_MERIT", 2019),
            AHonour.kept(LAN, "MERIT_CERT", 2020)
        };
        assertThat(of(2020, history).stateAwards())
                .extracting(one -> one.what().award().value())
                .containsExactly("LABOUR_ORDER_3");
        assertThat(of(2020, history).ofKind(new AwardCode("MERIT_CERT"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2018,true", "2019,true", "2020,false", "2021,false"})
    void oneWaitsTwoYearsFromTheEndOfTheAchievement(int year, boolean waiting) {
        var award = AHonour.kept(LAN, "PM_MERIT", 2018);
        assertThat(of(year, award).waitedFor(2).isPresent()).isEqualTo(waiting);
    }

    @Test
    void thePeriodCountsFromTheAchievementThatTheDecisionNames() {
        var kept = AHonour.of(LAN, "PM_MERIT", 2018);
        var late = new NewHonour(
                LAN,
                kept.award(),
                2018,
                LocalDate.of(2013, 1, 1),
                LocalDate.of(2017, 12, 31),
                "",
                "1/QĐ-TTg",
                LocalDate.of(2018, 11, 1),
                "Thủ tướng Chính phủ",
                null);
        var honour = new Honour(new HonourId(new UUID(0, 1)), late, null);
        assertThat(of(2019, honour).waitedFor(2)).isEmpty();
        assertThat(of(2018, honour).waitedFor(2)).contains(honour);
    }

    @Test
    void whatWasRevokedStandsAgainstNothing() {
        var award = AHonour.kept(LAN, "PM_MERIT", 2020);
        var revoked = new Honour(award.id(), award.what(), new Revoked("9/QĐ", LocalDate.of(2021, 6, 1), "Khai sai"));
        assertThat(of(2020, revoked).stateAwards()).isEmpty();
        assertThat(of(2020, revoked).waitedFor(2)).isEmpty();
    }

    @Test
    void invariant31OneAchievementHasOneForm() {
        var history = List.of(AHonour.kept(LAN, "MERIT_CERT", 2020), AHonour.kept(LAN, "LDTT", 2020));
        var merit = "hoàn thành  xuất sắc NHIỆM VỤ";
        var first = LocalDate.of(2020, 6, 1);
        assertThat(Intervals.rewarded(history, IntervalsTest::group, merit, first, first))
                .contains(history.getFirst());
        assertThat(Intervals.rewarded(history, IntervalsTest::group, "cứu người", first, first))
                .isEmpty();
        assertThat(Intervals.rewarded(history, IntervalsTest::group, "", first, first))
                .isEmpty();
        var next = LocalDate.of(2021, 1, 1);
        assertThat(Intervals.rewarded(history, IntervalsTest::group, merit, next, next))
                .isEmpty();
    }
}
