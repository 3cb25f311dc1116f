package vn.thidua.emulation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.pact.TargetId;
import vn.thidua.emulation.scoring.Entry;
import vn.thidua.emulation.scoring.Input;
import vn.thidua.emulation.scoring.ShippedCriteria;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

class ScoreSheetTest {

    private static final vn.thidua.emulation.scoring.CriteriaSet SET = ShippedCriteria.all().stream()
            .filter(set -> set.key().equals("bang-100"))
            .findFirst()
            .orElseThrow();

    private static Assessment assessment(AssessmentState state) {
        return new Assessment(
                new AssessmentId(new UUID(0, 1)),
                new SiteId(new UUID(0, 2)),
                new BlocYearId(new UUID(0, 3)),
                new UnitId(new UUID(0, 4)),
                "Sở Nội vụ",
                state,
                state == AssessmentState.RETURNED ? "Thiếu minh chứng" : "");
    }

    private static LineEntry said(Stage stage, String code, String actual, String reason) {
        var input = new Input.Measured(new BigDecimal(100), new BigDecimal(actual));
        return new LineEntry(
                UUID.randomUUID(),
                stage,
                code,
                new Entry.Given(input, "báo cáo", true),
                "",
                false,
                reason,
                Instant.EPOCH);
    }

    private static ScoreSheet sheet(LineEntry... entries) {
        return new ScoreSheet(SET, assessment(AssessmentState.LOCKED), List.of(entries), List.of(), Set.of());
    }

    @Test
    void theLastWordStandsAndWhoSpeaksLaterIsNotHeardBefore() {
        var sheet = sheet(
                said(Stage.SELF, "I.2", "90", ""),
                said(Stage.SELF, "I.2", "95", ""),
                said(Stage.CHECK, "I.2", "80", "Sổ theo dõi ghi 80"));
        assertThat(input(sheet, Stage.SELF)).isEqualByComparingTo("95");
        assertThat(input(sheet, Stage.CHECK)).isEqualByComparingTo("80");
        assertThat(input(sheet, Stage.FINAL)).isEqualByComparingTo("80");
    }

    private static BigDecimal input(ScoreSheet sheet, Stage upTo) {
        return sheet.sheet(upTo).of("I.2") instanceof Entry.Given(Input.Measured(var _, var actual), var _, var _)
                ? actual
                : BigDecimal.ONE.negate();
    }

    @Test
    void aStageChangesOnlyWhatItSaysOtherwise() {
        var sheet = sheet(
                said(Stage.SELF, "I.2", "95", ""),
                said(Stage.CHECK, "I.2", "95", "Như đơn vị"),
                said(Stage.APPRAISAL, "I.2", "90", "Năm hồ sơ trễ"));
        assertThat(sheet.changes(Stage.CHECK)).isEmpty();
        assertThat(sheet.changes(Stage.APPRAISAL)).singleElement().satisfies(change -> {
            assertThat(change.code()).isEqualTo("I.2");
            assertThat(change.after().reason()).isEqualTo("Năm hồ sơ trễ");
        });
        assertThat(sheet.changes(Stage.SELF)).isEmpty();
    }

    @Test
    void invariant14WhatNobodySpokeOfIsOpenAndNotNought() {
        var open = sheet(said(Stage.SELF, "I.2", "95", "")).open();
        assertThat(open).contains("I.1").doesNotContain("I.2");
        assertThat(open)
                .as("lines outside the base need not be spoken of")
                .doesNotContainAnyElementsOf(
                        SET.extras().stream().map(extra -> extra.code()).toList());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void entriesAreReadBackAsTheyWereKept(Entry entry) {
        assertThat(EntryText.read(EntryText.write(entry))).isEqualTo(entry);
    }

    private static List<Entry> entries() {
        return List.of(
                new Entry.Missing(),
                new Entry.NotAssigned("Không có chức năng thanh tra"),
                new Entry.Given(new Input.Points(new BigDecimal("4.5")), "đơn vị", false),
                new Entry.Given(new Input.Done(true), "đơn vị", true),
                new Entry.Given(new Input.Measured(new BigDecimal("10"), new BigDecimal("12.25")), "b", true),
                new Entry.Given(new Input.Measured(null, BigDecimal.ONE), "b", true),
                new Entry.Given(new Input.Marks(List.of(new BigDecimal("8"), new BigDecimal("9.5"))), "b", true),
                new Entry.Given(new Input.Counts(Map.of("a", 2, "b", 1)), "b", true),
                new Entry.Given(new Input.Counts(Map.of()), "b", true),
                new Entry.Given(new Input.Imported(new BigDecimal("88.75")), "b", true));
    }

    @Test
    void eachStepIsTakenOnceAndInItsTurn() {
        var sent = assessment(AssessmentState.DRAFT).finished(Stage.SELF);
        assertThatThrownBy(() -> sent.finished(Stage.SELF)).isInstanceOf(AssessmentRefused.NotNow.class);
        assertThatThrownBy(() -> sent.finished(Stage.APPRAISAL)).isInstanceOf(AssessmentRefused.NotNow.class);
        assertThatThrownBy(() -> sent.giveBack(" ")).isInstanceOf(AssessmentRefused.ReturnedWithoutReason.class);
        var back = sent.giveBack("Thiếu minh chứng");
        assertThat(back.state().awaits()).contains(Stage.SELF);
        var checked = back.finished(Stage.SELF).finished(Stage.CHECK);
        assertThat(checked.returned()).isEmpty();
        assertThatThrownBy(() -> checked.giveBack("Muộn")).isInstanceOf(AssessmentRefused.NotNow.class);
        var decided = checked.finished(Stage.APPRAISAL).explained().finished(Stage.FINAL);
        assertThatThrownBy(decided::reopened).isInstanceOf(AssessmentRefused.NotNow.class);
        assertThat(decided.lock().reopened().state().awaits()).contains(Stage.FINAL);
    }

    @Test
    void aRoundHasItsDaysInOrderAndLinksThatFit() {
        var day = LocalDate.of(2026, 12, 15);
        var target = new Link.ToTarget(new TargetId(new UUID(0, 7)));
        var round = new AssessmentRound(SET, day, day, day, Map.of("I.2", target));
        assertThat(round.links()).containsEntry("I.2", target);
        assertThatThrownBy(() -> new AssessmentRound(SET, day, day.minusDays(1), day, Map.of()))
                .isInstanceOf(AssessmentRefused.DaysOutOfOrder.class);
        for (var wrong : List.of("I.4", "Z"))
            assertThatThrownBy(() -> new AssessmentRound(SET, day, day, day, Map.of(wrong, target)))
                    .as("given by people, or no such line")
                    .isInstanceOf(AssessmentRefused.LinkDoesNotFit.class);
    }
}
