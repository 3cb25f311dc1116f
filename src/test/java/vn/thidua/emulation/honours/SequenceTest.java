package vn.thidua.emulation.honours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Invariant 32: sequences are proven by decision numbers in the history.
class SequenceTest {

    private static final Subject LAN = AHonour.person("Nguyễn Thị Lan", "Sở Nội vụ");
    private static final AwardCode FIGHTER = new AwardCode("CSTDCS");

    private static List<Honour> fighter(int... years) {
        return IntStream.of(years)
                .mapToObj(year -> AHonour.kept(LAN, "CSTDCS", year))
                .toList();
    }

    private static Sequence three(List<Honour> history, int year) {
        return Sequence.of(history, FIGHTER, 3, true, 1, year);
    }

    @Test
    void threeYearsInARowAreProvenByTheirDecisions() {
        var found = three(fighter(2019, 2020, 2021), 2021);
        assertThat(found.met()).isTrue();
        assertThat(found.by())
                .extracting(one -> one.what().decisionNumber())
                .containsExactly("119/QĐ-UBND", "120/QĐ-UBND", "121/QĐ-UBND");
    }

    @ParameterizedTest
    @CsvSource({"2021,true", "2022,true", "2023,false", "2020,false"})
    void theRunEndsInTheYearOrTheOneBefore(int year, boolean met) {
        assertThat(three(fighter(2019, 2020, 2021), year).met()).isEqualTo(met);
    }

    @Test
    void aGapBreaksTheRun() {
        var found = three(fighter(2017, 2018, 2020, 2021), 2021);
        assertThat(found.met()).isFalse();
        assertThat(found.by()).extracting(one -> one.what().year()).containsExactly(2020, 2021);
    }

    @Test
    void aYearCountsOnce() {
        assertThat(three(fighter(2020, 2020, 2021), 2021).met()).isFalse();
    }

    @Test
    void anotherAwardDoesNotCount() {
        var history = Stream.concat(fighter(2020, 2021).stream(), Stream.of(AHonour.kept(LAN, "LDTT", 2019)))
                .toList();
        assertThat(three(history, 2021).met()).isFalse();
    }

    @Test
    void whatWasRevokedProvesNothing() {
        var taken = new Revoked("9/QĐ", LocalDate.of(2021, 6, 1), "Khai sai");
        var history = fighter(2019, 2020, 2021).stream()
                .map(one -> one.what().year() == 2020 ? new Honour(one.id(), one.what(), taken) : one)
                .toList();
        assertThat(three(history, 2021).met()).isFalse();
    }

    @Test
    void whatTakesThreeYearsFollowsWithinThreeYears() {
        var code = new AwardCode("CSTDT");
        var history = List.of(AHonour.kept(LAN, "CSTDT", 2021), AHonour.kept(LAN, "CSTDT", 2018));
        assertThat(Sequence.of(history, code, 2, true, 3, 2021).met()).isTrue();
        assertThat(Sequence.of(history, code, 2, true, 2, 2021).met()).isFalse();
        assertThat(Sequence.of(history, code, 2, false, 1, 2026).met()).isTrue();
    }
}
