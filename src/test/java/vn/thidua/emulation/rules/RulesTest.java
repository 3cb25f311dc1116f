package vn.thidua.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.platform.WorkingDays;

class RulesTest {

    private static final RulePackage TODAY = ShippedPackages.all().getLast().rules();
    private static final String FLAG = "quota.flag.government";

    static LegalBasis decree(@Nullable LocalDate lapses) {
        return new LegalBasis(
                LegalBasis.Kind.DECREE,
                "152/2025/NĐ-CP",
                "quy định về phân cấp",
                "Chính phủ",
                LocalDate.of(2025, 6, 14),
                LocalDate.of(2025, 7, 1),
                lapses,
                "",
                "",
                "",
                "",
                Certainty.EXCERPT,
                "");
    }

    private static final LegalBasis DECREE = decree(LocalDate.of(2027, 3, 1));

    @ParameterizedTest
    @CsvSource({
        "2025-06-30,NOT_YET",
        "2025-07-01,IN_FORCE",
        "2026-11-30,IN_FORCE",
        "2026-12-01,LAPSING",
        "2027-02-28,LAPSING",
        "2027-03-01,LAPSED"
    })
    void aBasisHasItsStateOnADay(LocalDate day, LegalBasis.State state) {
        assertThat(DECREE.state(day)).isEqualTo(state);
    }

    @Test
    void aBasisIsCitedAsOfficialPapersDo() {
        var law = ShippedPackages.all().getLast().bases().getFirst();
        assertThat(law.citation()).isEqualTo("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;");
        assertThat(DECREE.citation())
                .isEqualTo(
                        "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp;");
    }

    @ParameterizedTest
    @CsvSource({
        "15/3,2021,2021-03-15",
        "28/2+1,2021,2022-02-28",
        "29/2,2025,2025-02-28",
        "cuối/2,2024,2024-02-29",
        "lv:cuối/1+1,2026,2027-01-29",
        "lv:15/7,2026,2026-07-15"
    })
    void aDayOfTheYearIsReckonedForThatYear(String written, int year, LocalDate day) {
        var known = YearDay.read(written);
        assertThat(known.in(year, WorkingDays.vietnam())).isEqualTo(day);
        assertThat(known.written()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "32/1", "31/2", "15/13", "15-3", "0/3", "15/3+9"})
    void refusesADayThatIsNone(String written) {
        assertThatThrownBy(() -> YearDay.read(written)).isInstanceOf(RulesRefused.NoDay.class);
    }

    /// Emulation.md §6.7, “Lapse”: what was received before the lapse is judged by the rules of that day, with a
    /// warning.
    @Test
    void aFileReceivedBeforeTheLapseIsDecidedByItsRulesWithAWarning() {
        var used = Lapse.judged(TODAY, FLAG, DECREE, LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 15), false);
        assertThat(used.citation().version()).isEqualTo(TODAY.version());
        assertThat(used.warning()).isEqualTo("152/2025/NĐ-CP");
        assertThat(Lapse.judged(TODAY, FLAG, DECREE, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2), false)
                        .warning())
                .isNull();
    }

    @Test
    void invariant5WhatHasLapsedIsNotUsedForANewFileWithoutLeave() {
        var late = LocalDate.of(2027, 3, 1);
        assertThatThrownBy(() -> Lapse.judged(TODAY, FLAG, DECREE, late, late, false))
                .isInstanceOf(RulesRefused.Lapsed.class);
        assertThat(Lapse.judged(TODAY, FLAG, DECREE, late, late, true).warning())
                .isNotNull();
    }

    @Test
    void invariant5LeaveIsGivenByTwoPeopleAndEnds() {
        var today = LocalDate.of(2027, 3, 2);
        var an = new UUID(0, 1);
        var until = LocalDate.of(2027, 6, 30);
        var asked = Leave.asked(UUID.randomUUID(), DECREE, "Chưa có nghị định thay thế", until, an, today);
        assertThat(asked.holdsOn(today)).isFalse();
        assertThatThrownBy(() -> asked.confirmed(an)).isInstanceOf(RulesRefused.SamePerson.class);
        var given = asked.confirmed(new UUID(0, 2));
        assertThat(given.holdsOn(until)).isTrue();
        assertThat(given.holdsOn(until.plusDays(1))).isFalse();
        assertThatThrownBy(() -> given.confirmed(new UUID(0, 3))).isInstanceOf(RulesRefused.ConfirmedAlready.class);
        assertThatThrownBy(() -> Leave.asked(UUID.randomUUID(), DECREE, "gấp", until, an, today))
                .isInstanceOf(RulesRefused.WithoutReason.class);
        assertThatThrownBy(() -> Leave.asked(
                        UUID.randomUUID(), DECREE, "Chưa có nghị định thay thế", today.plusYears(2), an, today))
                .isInstanceOf(RulesRefused.EndsTooLate.class);
        assertThatThrownBy(() -> Leave.asked(
                        UUID.randomUUID(), DECREE, "Chưa có nghị định", today, an, LocalDate.of(2027, 2, 28)))
                .isInstanceOf(RulesRefused.NotLapsed.class);
    }

    @Test
    void invariant4EveryShippedRuleNamesItsBasisAndVersion() {
        for (var file : ShippedPackages.all())
            for (var value : file.rules().values()) {
                assertThat(file.bases())
                        .extracting(LegalBasis::number)
                        .contains(value.source().basis());
                assertThat(file.rules().citation(value.key()).path())
                        .isEqualTo(file.rules().key() + "/1/" + value.key());
            }
        assertThat(TODAY.deadlines(2026))
                .isNotEmpty()
                .allSatisfy(due -> assertThat(due.citation().basis()).isNotEmpty());
    }

    @Test
    void aShippedPackageSaysWhatTheRegulationsSay() {
        assertThat(TODAY.number("vote.threshold.high")).isEqualByComparingTo("90");
        assertThat(TODAY.on("registration.required")).isFalse();
        assertThat(ShippedPackages.all().getFirst().rules().on("registration.required"))
                .isTrue();
        assertThatThrownBy(() -> TODAY.number("registration.required")).isInstanceOf(RulesRefused.UnknownRule.class);
    }

    @Test
    void whatIsExportedIsReadBackEqual() {
        for (var file : ShippedPackages.all())
            assertThat(PackageText.read(bytes(PackageText.write(file)))).isEqualTo(file);
    }

    @Test
    void refusesAFileThatIsNoneOfOursAndSaysWhatIsWrong() {
        var good = PackageText.write(ShippedPackages.all().getLast());
        refused("", RulesRefused.NoRulesFile.class);
        refused("PK\u0003\u0004", RulesRefused.NoRulesFile.class);
        refused("[".repeat(100_000), RulesRefused.NoRulesFile.class);
        refused(good + "{}", RulesRefused.NoRulesFile.class);
        refused(good.replace("cong-thi-dua.rules", "khác"), RulesRefused.NoRulesFile.class);
        refused(good.replace("\"schema\" : 1", "\"schema\" : 2"), RulesRefused.OtherSchema.class);
        refused(good.replace("\"value\" : \"90\"", "\"value\" : \"9\""), RulesRefused.HashDiffers.class);
        refused(good.replace("\"value\" : \"90\"", "\"value\" : \"9e99\""), RulesRefused.NoNumber.class);
        refused(good.replace("\"value\" : \"90\"", "\"value\" : 90"), RulesRefused.WrongField.class);
        refused(good.replace("\"article\"", "\"artikel\""), RulesRefused.UnknownField.class);
        refused(good.replace("\"key\" : \"hien-hanh\"", "\"key\" : \"../a\""), RulesRefused.NoKey.class);
        refused(good.replace("\"number\" : \"15/2025/TT-BNV\"", "\"number\" : \"\""), RulesRefused.WithoutBasis.class);
        refused(good.replace("\"number\" : \"152/2025/NĐ-CP\"", "\"number\" : \"1\""), RulesRefused.BasisWanting.class);
        refused(good.replace("https://vanban", "javascript:vanban"), RulesRefused.NoLink.class);
        refused(" ".repeat(PackageText.MOST_BYTES + 1), RulesRefused.FileTooLarge.class);
    }

    private static void refused(String file, Class<? extends RulesRefused> why) {
        assertThatThrownBy(() -> PackageText.read(bytes(file))).isInstanceOf(why);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
