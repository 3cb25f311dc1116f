package vn.thidua.emulation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.emulation.scoring.ASet.alone;
import static vn.thidua.emulation.scoring.ASet.capped;
import static vn.thidua.emulation.scoring.ASet.d;
import static vn.thidua.emulation.scoring.ASet.delta;
import static vn.thidua.emulation.scoring.ASet.direct;
import static vn.thidua.emulation.scoring.ASet.extra;
import static vn.thidua.emulation.scoring.ASet.given;
import static vn.thidua.emulation.scoring.ASet.group;
import static vn.thidua.emulation.scoring.ASet.leaf;
import static vn.thidua.emulation.scoring.ASet.measured;
import static vn.thidua.emulation.scoring.ASet.notAssigned;
import static vn.thidua.emulation.scoring.ASet.points;
import static vn.thidua.emulation.scoring.ASet.scored;
import static vn.thidua.emulation.scoring.ASet.set;
import static vn.thidua.emulation.scoring.ASet.sheet;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final HalfThenLeader LEADER = new HalfThenLeader(Better.HIGHER, true);
    private static final CriteriaSet TABLE_C = set(
            List.of(direct("1", "100")),
            List.of(
                    extra("T", Extra.Sense.BONUS, "15", delta("tinh", "10"), delta("chinh-phu", "15")),
                    extra("P", Extra.Sense.PENALTY, "6", delta("phe-binh", "2"))),
            GradeScale.NONE);

    private static Entry.Given unproven(Input input) {
        return new Entry.Given(input, ASet.SOURCE, false);
    }

    private static Criterion.Leaf proven(String code, String max, Formula.OfLeaf<?> formula) {
        return new Criterion.Leaf(code, "Tiêu chí " + code, d(max), formula, true, false);
    }

    private static Entry.Given times(String code, int times) {
        return given(new Input.Counts(Map.of(code, times)));
    }

    /// Emulation.md §6.7, “Bonus C”: 97 + flag of the city.
    @Test
    void bonusC_isKeptApartFromTheBaseAndMayExceedIt() {
        var score = scored(TABLE_C, Map.of("1", points("97"), "T", times("tinh", 1)));
        assertThat(score.total()).isEqualByComparingTo("107");
        assertThat(score.base().points()).isEqualByComparingTo("97");
        assertThat(score.base().achievable()).isEqualByComparingTo("100");
        assertThat(score.bonus()).isEqualByComparingTo("10");
        assertThat(score.percentage()).isEqualTo("107.00");
    }

    @Test
    void invariant12BasePointsStayWithinTheirMaximum() {
        assertThatThrownBy(() -> sheet(TABLE_C, 1, Map.of("1", points("100.5"))))
                .isInstanceOf(ScoringRefused.AboveTheMaximum.class);
        assertThatThrownBy(() -> points("-0.5")).isInstanceOf(ScoringRefused.BelowNought.class);
        assertThatThrownBy(() -> new Subtotal(d("5"), d("4"), true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void invariant12BonusesAndPenaltiesAreLinesWithTheirOwnCaps() {
        var score = scored(
                TABLE_C,
                Map.of(
                        "1",
                        points("90"),
                        "T",
                        given(new Input.Counts(Map.of("tinh", 1, "chinh-phu", 1))),
                        "P",
                        times("phe-binh", 9)));
        assertThat(score.bonus()).isEqualByComparingTo("15");
        assertThat(score.penalty()).isEqualByComparingTo("6");
        assertThat(score.total()).isEqualByComparingTo("99");
        assertThat(score.base().points()).isEqualByComparingTo("90");
    }

    @Test
    void invariant13AComputedCriterionIsNotTypedOver() {
        var set = set(leaf("1", "5", LEADER), leaf("2", "5", new PassFail()), direct("3", "5"));
        for (var code : List.of("1", "2"))
            assertThatThrownBy(() -> sheet(set, 1, Map.of(code, points("5"))))
                    .isInstanceOf(ScoringRefused.TypedOver.class);
        assertThat(sheet(set, 1, Map.of("3", points("5"))).of("3")).isEqualTo(points("5"));
        assertThatThrownBy(() -> sheet(set, 1, Map.of("1", given(new Input.Done(true)))))
                .isInstanceOf(ScoringRefused.OtherInput.class);
    }

    @Test
    void invariant13ACorrectionGoesToTheInputAndHasAReason() {
        var set = set(leaf("1", "5", LEADER));
        var before = sheet(set, 1, Map.of("1", given(measured("10", "8"))));
        var corrected = given(measured("10", "10"));
        assertThatThrownBy(() -> before.correct("1", corrected, " ")).isInstanceOf(ScoringRefused.WithoutReason.class);
        assertThatThrownBy(() -> before.correct("1", points("5"), "Nhầm")).isInstanceOf(ScoringRefused.TypedOver.class);
        var correction = before.correct("1", corrected, " Báo cáo bổ sung ");
        assertThat(correction.reason()).isEqualTo("Báo cáo bổ sung");
        assertThat(correction.before()).isEqualTo(before);
        assertThat(Scoring.of(set, List.of(correction.after())).getFirst().total())
                .isEqualByComparingTo("2.5");
    }

    @Test
    void invariant14WithoutEvidenceALineNeedsSomebodyAndIsNotNought() {
        var set = set(proven("1", "5", new PassFail()), direct("2", "5"));
        var score = scored(set, Map.of("1", unproven(new Input.Done(true)), "2", points("5")));
        assertThat(score.line("1"))
                .isInstanceOfSatisfying(
                        Score.Unscored.class, line -> assertThat(line.lack()).isEqualTo(Score.Lack.EVIDENCE));
        assertThat(score.base()).isEqualTo(new Subtotal(d("5.00"), d("10"), false));
        assertThatThrownBy(score::mustBeComplete)
                .isInstanceOfSatisfying(
                        ScoringRefused.NotAllScored.class,
                        no -> assertThat(no.facts()).containsExactly("1"));
        var proven = scored(
                set,
                Map.of(
                        "1",
                        given(new Input.Done(true)),
                        "2",
                        unproven(points("5").input())));
        proven.mustBeComplete();
        assertThat(proven.total()).isEqualByComparingTo("10");
    }

    @Test
    void invariant14WhatNobodyReportedNeedsSomebody() {
        var score = scored(set(direct("1", "5"), direct("2", "5")), Map.of("1", points("0")));
        assertThat(score.line("1")).isInstanceOf(Score.Scored.class);
        assertThat(score.line("2"))
                .isInstanceOfSatisfying(
                        Score.Unscored.class, line -> assertThat(line.lack()).isEqualTo(Score.Lack.INPUT));
        assertThatThrownBy(score::mustBeComplete).isInstanceOf(ScoringRefused.NotAllScored.class);
    }

    @Test
    void invariant14AClaimWithoutEvidenceDoesNotLead() {
        var set = set(proven("1", "5", LEADER));
        var scores = Scoring.of(
                set,
                List.of(
                        sheet(set, 1, Map.of("1", unproven(measured("10", "100")))),
                        sheet(set, 2, Map.of("1", given(measured("10", "20"))))));
        assertThat(scores.get(0).line("1")).isInstanceOf(Score.Unscored.class);
        assertThat(scores.get(1).total()).isEqualByComparingTo("5");
    }

    @Test
    void invariant14AnExtraIsNothingUntilItIsClaimedAndProven() {
        var extra = new Extra("T", "Thưởng", Extra.Sense.BONUS, new Bonus(List.of(delta("tinh", "10")), d("10")), true);
        var set = set(List.of(direct("1", "100")), List.of(extra), GradeScale.NONE);
        scored(set, Map.of("1", points("97"))).mustBeComplete();
        var claimed = scored(
                set, Map.of("1", points("97"), "T", unproven(times("tinh", 1).input())));
        assertThat(claimed.bonus()).isEqualByComparingTo("0");
        assertThatThrownBy(claimed::mustBeComplete).isInstanceOf(ScoringRefused.NotAllScored.class);
    }

    @Test
    void invariant15WhatIsNotAssignedLeavesTheDenominator() {
        var set = set(group("I", "990", direct("1", "990")), direct("2", "10"));
        var score = scored(set, Map.of("1", points("940"), "2", notAssigned()));
        assertThat(score.base()).isEqualTo(new Subtotal(d("940.00"), d("990"), true));
        assertThat(score.percentage()).isEqualTo("94.95");
        assertThat(score.line("2")).isInstanceOf(Score.Unassigned.class);
        assertThat(score.subtotal("2").assigned()).isFalse();
    }

    @Test
    void invariant15AWholeGroupMayBeNotAssigned() {
        var set = set(group("I", "10", direct("1", "4"), direct("2", "6")), direct("3", "5"));
        var score = scored(set, Map.of("1", notAssigned(), "2", notAssigned(), "3", points("4")));
        assertThat(score.subtotal("I").achievable()).isEqualByComparingTo("0");
        assertThat(score.percentage()).isEqualTo("80.00");
    }

    @Test
    void invariant15AUnitWithoutAnyCriterionHasNoShare() {
        var score = scored(set(direct("1", "4")), Map.of("1", notAssigned()));
        assertThatThrownBy(score::share).isInstanceOf(ScoringRefused.NothingAssigned.class);
    }

    @Test
    void underACeilingPointsAndDenominatorStopThere() {
        var set = set(capped("I", "8", direct("1", "5"), direct("2", "5")));
        assertThat(scored(set, Map.of("1", points("5"), "2", points("4"))).base())
                .isEqualTo(new Subtotal(d("8"), d("8"), true));
        assertThat(scored(set, Map.of("1", points("4"), "2", notAssigned())).base())
                .isEqualTo(new Subtotal(d("4.00"), d("5"), true));
    }

    @Test
    void aLineOutsideTheBaseIsNotAssignedToAnybody() {
        assertThatThrownBy(() -> sheet(TABLE_C, 1, Map.of("T", notAssigned())))
                .isInstanceOf(ScoringRefused.ExtraNotAssigned.class);
        assertThatThrownBy(() -> sheet(TABLE_C, 1, Map.of("X", points("1"))))
                .isInstanceOf(ScoringRefused.UnknownCriterion.class);
        assertThatThrownBy(() -> new Entry.NotAssigned(" ")).isInstanceOf(ScoringRefused.WithoutReason.class);
        assertThatThrownBy(() -> new Entry.Given(new Input.Done(true), " ", true))
                .isInstanceOf(ScoringRefused.WithoutSource.class);
    }

    @Test
    void invariant17AllUnitsAreScoredByOneVersion() {
        var other = new CriteriaSet(
                TABLE_C.key(),
                TABLE_C.version() + 1,
                TABLE_C.title(),
                "",
                TABLE_C.rounding(),
                TABLE_C.maxPoints(),
                TABLE_C.criteria(),
                TABLE_C.extras(),
                TABLE_C.grades());
        var sheets = List.of(sheet(TABLE_C, 1, Map.of()), sheet(other, 2, Map.of()));
        assertThatThrownBy(() -> Scoring.of(TABLE_C, sheets)).isInstanceOf(ScoringRefused.OtherSet.class);
        assertThatThrownBy(() -> Scoring.of(
                        TABLE_C, List.of(sheet(TABLE_C, 1, Map.of()), sheet(TABLE_C, 1, Map.of("1", points("1"))))))
                .isInstanceOf(ScoringRefused.UnitTwice.class);
    }

    @Test
    void theValueBeforeRoundingIsKept() {
        var set = set(leaf("1", "10", new Ratio(Better.HIGHER)));
        var line = (Score.Scored) scored(set, Map.of("1", given(measured("3", "2"))))
                .line("1");
        assertThat(line.points()).isEqualTo("6.67");
        assertThat(line.unrounded()).hasToString("20/3");
    }

    @Test
    void aTotalIsTheSumOfWhatIsShown() {
        var set = set(leaf("1", "10", new Ratio(Better.HIGHER)), leaf("2", "10", new Ratio(Better.HIGHER)));
        var third = given(measured("3", "2"));
        assertThat(scored(set, Map.of("1", third, "2", third)).total()).isEqualTo("13.34");
    }

    @Test
    void whatIfChangesNothing() {
        var set = set(direct("1", "5"));
        var sheet = sheet(set, 1, Map.of("1", points("3")));
        assertThat(Scoring.of(set, List.of(sheet.with("1", points("5"))))
                        .getFirst()
                        .total())
                .isEqualByComparingTo("5");
        assertThat(sheet.of("1")).isEqualTo(points("3"));
    }

    private static String sentence(Formula.OfLeaf<?> formula, String max, Entry entry) {
        return scored(set(leaf("1", max, formula)), Map.of("1", entry))
                .line("1")
                .explanation()
                .sentence();
    }

    @Test
    void aScoreExplainsItselfInOneSentence() {
        assertThat(sentence(LEADER, "5", given(measured("10", "8"))))
                .isEqualTo("Tiêu chí 1 “Tiêu chí 1”: thực hiện 8, chỉ tiêu 10; ½ × 5 × 8/10: 2,00 điểm trên tối đa 5;"
                        + " theo Bộ tiêu chí thử, phiên bản 3; số liệu lấy từ Báo cáo năm.");
        assertThat(sentence(LEADER, "5", new Entry.Missing()))
                .isEqualTo("Tiêu chí 1 “Tiêu chí 1”: chưa có số liệu; chưa chấm điểm, cần người xem xét;"
                        + " theo Bộ tiêu chí thử, phiên bản 3.");
        assertThat(sentence(LEADER, "5", notAssigned()))
                .contains("Không thuộc chức năng; không giao nên không tính vào điểm có thể đạt;");
        assertThat(sentence(new RelativeToBest(Better.HIGHER), "5", given(alone("8"))))
                .contains("thực hiện 8, không giao chỉ tiêu; 8/8 × 5 (tốt nhất: 8): 5,00 điểm");
        assertThat(sentence(
                        new Deduction(List.of(delta("muon", "0.5"))), "5", given(new Input.Counts(Map.of("muon", 3)))))
                .contains("Mục muon: 3; 5 − (3 × 0,5): 3,50 điểm trên tối đa 5;");
        assertThat(sentence(
                        new CountDelta(List.of(delta("khen", "3"), delta("phe", "-1.5")), d("0"), d("5")),
                        "5",
                        given(new Input.Counts(Map.of("khen", 3, "phe", 1)))))
                .contains("Mục khen: 3, Mục phe: 1; 3 × 3 + 1 × (−1,5), không quá 5: 5,00 điểm");
        assertThat(sentence(
                        new RankTable(Better.HIGHER, List.of(d("5"))),
                        "5",
                        given(new Input.Marks(List.of(d("8"), d("9"))))))
                .contains("điểm đánh giá 8; 9, bình quân 8,5; xếp thứ 1 về tiêu chí này: 5,00 điểm");
        assertThat(sentence(new External(d("100"), d("0.05")), "5", given(new Input.Imported(d("80")))))
                .contains("điểm bên ngoài 80; 80 × 0,05: 4,00 điểm");
        assertThat(sentence(new PassFail(), "5", given(new Input.Done(false))))
                .contains("chưa thực hiện; không được điểm: 0,00 điểm");
        assertThat(sentence(new Direct(d("1")), "5", points("4"))).contains("được cho 4 điểm; chấm trực tiếp: 4,00");
    }

    @Test
    void anExplanationOfALeaderNamesTheExcess() {
        var set = set(leaf("1", "5", LEADER));
        var scores = Scoring.of(
                set,
                List.of(
                        sheet(set, 1, Map.of("1", given(measured("10", "15")))),
                        sheet(set, 2, Map.of("1", given(measured("10", "20"))))));
        assertThat(scores.get(0).line("1").explanation().working())
                .isEqualTo("½ × 5 + (50%/100%) × ½ × 5: 3,75 điểm trên tối đa 5");
        assertThat(scores.get(1).line("1").explanation().working())
                .startsWith("vượt chỉ tiêu nhiều nhất nên được trọn điểm");
    }
}
