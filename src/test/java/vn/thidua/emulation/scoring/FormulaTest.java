package vn.thidua.emulation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.emulation.scoring.ASet.alone;
import static vn.thidua.emulation.scoring.ASet.d;
import static vn.thidua.emulation.scoring.ASet.delta;
import static vn.thidua.emulation.scoring.ASet.inputs;
import static vn.thidua.emulation.scoring.ASet.measured;
import static vn.thidua.emulation.scoring.ASet.unit;
import static vn.thidua.emulation.scoring.ASet.worked;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private static final HalfThenLeader TABLE_A = new HalfThenLeader(Better.HIGHER, true);
    private static final HalfThenLeader FEWER = new HalfThenLeader(Better.LOWER, false);

    private static List<Input.Measured> reached(String target, String... actual) {
        return Arrays.stream(actual).map(one -> measured(target, one)).toList();
    }

    private static Input.Counts counts(Map<String, Integer> counts) {
        return new Input.Counts(counts);
    }

    private static Input.Marks marks(String... marks) {
        return new Input.Marks(Stream.of(marks).map(BigDecimal::new).toList());
    }

    private static String one(Formula.OfOne<Input.Measured> formula, String max, String target, String actual) {
        return worked(formula, max, List.of(measured(target, actual))).getFirst();
    }

    /// Emulation.md §6.7, “Table A”: M 5, T 10, A 8 / 10 / 20 (leader) / 15.
    @Test
    void tableA_leader() {
        assertThat(worked(TABLE_A, "5", reached("10", "8", "10", "20", "15")))
                .containsExactly("2.00", "2.50", "5.00", "3.75");
    }

    /// Emulation.md §6.7, “Two leaders tie”: A = 20, 20, T = 10.
    @Test
    void tableA_twoLeadersTie() {
        assertThat(worked(TABLE_A, "5", reached("10", "20", "20"))).containsExactly("5.00", "5.00");
    }

    @Test
    void tableA_leadersAreEqualByExcessNotByResult() {
        var inputs = List.of(measured("10", "20"), measured("30", "60"), measured("30", "45"));
        assertThat(worked(TABLE_A, "5", inputs)).containsExactly("5.00", "5.00", "3.75");
    }

    @Test
    void tableA_theOnlyOneToExceedLeads() {
        assertThat(worked(TABLE_A, "5", reached("100", "101", "100", "0"))).containsExactly("5.00", "2.50", "0.00");
    }

    @Test
    void tableA_aResultWithoutTargetIsHeldAgainstTheBestOfAll() {
        var inputs = List.of(alone("5"), measured("10", "20"), measured("10", "10"));
        assertThat(worked(TABLE_A, "5", inputs)).containsExactly("1.25", "5.00", "2.50");
    }

    @Test
    void tableA_aResultWithoutTargetIsRefusedWhereTheSetDoesNotCountIt() {
        TABLE_A.mustTake("1", alone("5"), d("5"));
        var strict = new HalfThenLeader(Better.HIGHER, false);
        assertThatThrownBy(() -> strict.mustTake("1", alone("5"), d("5")))
                .isInstanceOf(ScoringRefused.WithoutTarget.class);
    }

    /// With T = 10 and less better: 20 is twice too many, 5 and 8 stay below by 50 % and 20 %.
    @Test
    void halfThenLeaderMirroredWhereLessIsBetter() {
        assertThat(worked(FEWER, "5", reached("10", "20", "10", "5", "8")))
                .containsExactly("1.25", "2.50", "5.00", "3.50");
        assertThat(worked(FEWER, "5", reached("0", "0", "3"))).containsExactly("2.50", "0.00");
    }

    @ParameterizedTest
    @CsvSource({"80,100,8.00", "100,100,10.00", "130,100,10.00", "0,100,0.00", "1,3,3.33", "2,3,6.67"})
    void ratioGivesThePartReachedAndNoMoreThanTheMaximum(String actual, String target, String points) {
        assertThat(one(new Ratio(Better.HIGHER), "10", target, actual)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"5,10,10.00", "10,10,10.00", "20,10,5.00", "30,10,3.33", "0,0,10.00", "1,0,0.00"})
    void ratioMirroredWhereLessIsBetter(String actual, String target, String points) {
        assertThat(one(new Ratio(Better.LOWER), "10", target, actual)).isEqualTo(points);
    }

    @Test
    void aTargetOfNoughtIsRefusedWhereMoreIsBetter() {
        for (var formula : List.<Formula<Input.Measured>>of(new Ratio(Better.HIGHER), TABLE_A))
            assertThatThrownBy(() -> formula.mustTake("1", measured("0", "3"), d("5")))
                    .isInstanceOf(ScoringRefused.TargetOfNought.class);
        FEWER.mustTake("1", measured("0", "3"), d("5"));
    }

    @Test
    void relativeToBest() {
        var most = new RelativeToBest(Better.HIGHER);
        assertThat(worked(most, "10", List.of(alone("20"), alone("10"), alone("0"), alone("20"))))
                .containsExactly("10.00", "5.00", "0.00", "10.00");
        assertThat(worked(most, "10", List.of(alone("0"), alone("0")))).containsExactly("0.00", "0.00");
        var fewest = new RelativeToBest(Better.LOWER);
        assertThat(worked(fewest, "10", List.of(alone("4"), alone("8"), alone("16"))))
                .containsExactly("10.00", "5.00", "2.50");
        assertThat(worked(fewest, "10", List.of(alone("0"), alone("8"), alone("0"))))
                .containsExactly("10.00", "0.00", "10.00");
    }

    /// Emulation.md §2.6, Table A, external part: 60, 45, 30, 15, 0 by place.
    @Test
    void tableA_pointsByPlaceAfterAveragingTheAssessors() {
        var table = new RankTable(Better.HIGHER, List.of(d("60"), d("45"), d("30"), d("15"), d("0")));
        assertThat(worked(table, "60", List.of(marks("7"), marks("9", "10"), marks("8", "8", "9"), marks("1"))))
                .containsExactly("30.00", "60.00", "45.00", "15.00");
    }

    @Test
    void equalAveragesShareTheBetterPlaceAndTheNextIsLeftOut() {
        var table = new RankTable(Better.HIGHER, List.of(d("60"), d("45"), d("30")));
        assertThat(worked(table, "60", List.of(marks("8", "9"), marks("8.5"), marks("7"), marks("6"))))
                .containsExactly("60.00", "60.00", "30.00", "0.00");
        var fewest = new RankTable(Better.LOWER, List.of(d("60"), d("45")));
        assertThat(worked(fewest, "60", List.of(marks("3"), marks("1")))).containsExactly("45.00", "60.00");
    }

    @Test
    void averagesThatDoNotEndAreComparedExactly() {
        var table = new RankTable(Better.HIGHER, List.of(d("60"), d("0")));
        assertThat(worked(table, "60", List.of(marks("3", "3", "4"), marks("3.333333"))))
                .containsExactly("60.00", "0.00");
    }

    @Test
    void countedDeltasStayWithinFloorAndCap() {
        var formula = new CountDelta(List.of(delta("khen", "3"), delta("phe", "-3")), d("1"), d("10"));
        assertThat(worked(
                        formula,
                        "10",
                        List.of(
                                counts(Map.of("khen", 2, "phe", 1)),
                                counts(Map.of("khen", 4)),
                                counts(Map.of("phe", 2)),
                                counts(Map.of()))))
                .containsExactly("3.00", "10.00", "1.00", "1.00");
    }

    @Test
    void deductionsEndAtNought() {
        var formula = new Deduction(List.of(delta("muon", "0.5"), delta("thieu", "4")));
        assertThat(worked(
                        formula,
                        "10",
                        List.of(counts(Map.of()), counts(Map.of("muon", 3)), counts(Map.of("muon", 1, "thieu", 3)))))
                .containsExactly("10.00", "8.50", "0.00");
    }

    @Test
    void bonusStopsAtItsOwnCap() {
        var formula = new Bonus(List.of(delta("tinh", "10"), delta("chinh-phu", "15")), d("20"));
        assertThat(formula.worked(counts(Map.of("tinh", 1))).points()).isEqualTo(Fraction.of(d("10")));
        assertThat(formula.worked(counts(Map.of("tinh", 1, "chinh-phu", 1))).points())
                .isEqualTo(Fraction.of(d("20")));
    }

    @Test
    void externalPointsAreWeighted() {
        var formula = new External(d("100"), d("0.1"));
        assertThat(worked(formula, "10", List.of(new Input.Imported(d("87.46")))))
                .containsExactly("8.75");
        assertThatThrownBy(() -> formula.mustTake("1", new Input.Imported(d("100.01")), d("10")))
                .isInstanceOf(ScoringRefused.AboveTheMaximum.class);
    }

    @Test
    void passOrFail() {
        assertThat(worked(new PassFail(), "4", List.of(new Input.Done(true), new Input.Done(false))))
                .containsExactly("4.00", "0.00");
    }

    @Test
    void directPointsAreStepsUpToTheMaximum() {
        var formula = new Direct(d("0.25"));
        assertThat(worked(formula, "10", List.of(new Input.Points(d("7.75"))))).containsExactly("7.75");
        assertThatThrownBy(() -> formula.mustTake("1", new Input.Points(d("7.8")), d("10")))
                .isInstanceOf(ScoringRefused.NotAStep.class);
        assertThatThrownBy(() -> formula.mustTake("1", new Input.Points(d("10.25")), d("10")))
                .isInstanceOf(ScoringRefused.AboveTheMaximum.class);
    }

    @ParameterizedTest
    @CsvSource({"5,true", "5.1,false"})
    void aFormulaFitsTheMaximumThatItsBestResultGives(String max, boolean fits) {
        var formulas = List.<Formula<?>>of(
                new Direct(d("0.5")),
                new RankTable(Better.HIGHER, List.of(d("5"), d("3"))),
                new CountDelta(List.of(delta("a", "1")), d("0"), d("5")),
                new External(d("100"), d("0.05")),
                new Bonus(List.of(delta("a", "1")), d("5")));
        assertThat(formulas)
                .allSatisfy(formula -> assertThat(formula.fits(d(max))).isEqualTo(fits));
    }

    @Test
    void aFormulaThatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Direct(d("0"))).isInstanceOf(ScoringRefused.NotAboveNought.class);
        assertThatThrownBy(() -> new RankTable(Better.HIGHER, List.of()))
                .isInstanceOf(ScoringRefused.NothingCounted.class);
        assertThatThrownBy(() -> new RankTable(Better.HIGHER, List.of(d("3"), d("4"))))
                .isInstanceOf(ScoringRefused.PlacesGrow.class);
        assertThatThrownBy(() -> new CountDelta(List.of(delta("a", "1")), d("6"), d("5")))
                .isInstanceOf(ScoringRefused.FloorAboveCap.class);
        assertThatThrownBy(() -> new CountDelta(List.of(delta("a", "1"), delta("a", "2")), d("0"), d("5")))
                .isInstanceOf(ScoringRefused.CountedTwice.class);
        assertThatThrownBy(() -> new Deduction(List.of(delta("a", "-1"))))
                .isInstanceOf(ScoringRefused.NotAboveNought.class);
        assertThatThrownBy(() -> new Bonus(List.of(), d("5"))).isInstanceOf(ScoringRefused.NothingCounted.class);
    }

    @Test
    void anInputThatCannotBeIsRefused() {
        assertThatThrownBy(() -> measured("10", "-1")).isInstanceOf(ScoringRefused.BelowNought.class);
        assertThatThrownBy(() -> marks()).isInstanceOf(ScoringRefused.WithoutMarks.class);
        assertThatThrownBy(() -> counts(Map.of("a", -1))).isInstanceOf(ScoringRefused.BelowNought.class);
        assertThatThrownBy(() -> new Input.Points(d("1e20"))).isInstanceOf(ScoringRefused.NoNumber.class);
        assertThatThrownBy(() -> new Input.Points(d("1e-7"))).isInstanceOf(ScoringRefused.NoNumber.class);
        var formula = new Deduction(List.of(delta("muon", "1")));
        assertThatThrownBy(() -> formula.mustTake("1", counts(Map.of("muộn", 1)), d("5")))
                .isInstanceOf(ScoringRefused.UnknownCount.class);
    }

    /// A third of a half: dividing first and rounding twice would give 0.17.
    @Test
    void pointsAreRoundedOnceFromTheExactValue() {
        var exact = Objects.requireNonNull(
                        TABLE_A.work(inputs(reached("3", "1")), d("1")).get(unit(1)))
                .points();
        assertThat(exact).hasToString("1/6");
        assertThat(exact.times(d("0.75"))).hasToString("1/8");
        assertThat(exact.times(d("0.75")).rounded(Rounding.USUAL)).isEqualTo("0.13");
        assertThat(exact.times(d("0.75")).rounded(new Rounding(2, RoundingMode.HALF_EVEN)))
                .isEqualTo("0.12");
        assertThatThrownBy(() -> new Rounding(2, RoundingMode.UNNECESSARY))
                .isInstanceOf(ScoringRefused.NoRounding.class);
    }
}
