package vn.thidua.emulation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.emulation.scoring.ASet.d;
import static vn.thidua.emulation.scoring.ASet.delta;
import static vn.thidua.emulation.scoring.ASet.extra;
import static vn.thidua.emulation.scoring.ASet.floored;
import static vn.thidua.emulation.scoring.ASet.given;
import static vn.thidua.emulation.scoring.ASet.notAssigned;
import static vn.thidua.emulation.scoring.ASet.points;
import static vn.thidua.emulation.scoring.ASet.scored;
import static vn.thidua.emulation.scoring.ASet.set;
import static vn.thidua.emulation.scoring.ASet.totals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassificationTest {

    private static final Grade EXCELLENT = new Grade("Xuất sắc", d("90"), d("85"));
    private static final Grade GOOD = new Grade("Tốt", d("80"), d("80"));
    private static final Grade DONE = new Grade("Hoàn thành", d("70"), d("70"));
    private static final Grade NOT_DONE = new Grade("Không hoàn thành", d("0"), d("0"));

    private static CriteriaSet tableE(boolean extrasCount) {
        return set(
                List.of(floored("1", "50"), floored("2", "25"), floored("3", "25")),
                List.of(
                        extra("T", Extra.Sense.BONUS, "20", delta("khen", "5")),
                        extra("P", Extra.Sense.PENALTY, "20", delta("phe", "5"))),
                new GradeScale(extrasCount, List.of(EXCELLENT, GOOD, DONE, NOT_DONE)));
    }

    private static Classification of(String one, String two, String three) {
        return Classification.of(scored(tableE(false), Map.of("1", points(one), "2", points(two), "3", points(three))));
    }

    /// Emulation.md §6.7, “Classification E”: total 91, one criterion at 84 %.
    @Test
    void classificationE_aTotalOf91WithOneCriterionAt84PercentIsNotExcellent() {
        var classification = of("46", "24", "21");
        assertThat(classification.grade()).isEqualTo(GOOD);
        assertThat(classification.hindrances())
                .containsExactly(new Classification.Hindrance.BelowFloor(EXCELLENT, "3", d("84.00")));
    }

    @Test
    void invariant19BothTheTotalAndTheFloorsAreTested() {
        assertThat(of("44", "22", "23.5").grade()).isEqualTo(GOOD);
        assertThat(of("44", "22", "23.5").hindrances())
                .containsExactly(new Classification.Hindrance.TotalTooLow(EXCELLENT, d("89.50")));
        assertThat(of("50", "25", "19.5").grade()).isEqualTo(DONE);
        assertThat(of("50", "25", "19.5").hindrances())
                .extracting(Classification.Hindrance::grade)
                .containsExactly(EXCELLENT, GOOD);
    }

    @ParameterizedTest
    @CsvSource({
        "44,22.5,23.5,Xuất sắc",
        "50,25,25,Xuất sắc",
        "42.5,22.5,25,Xuất sắc",
        "42,23,25,Tốt",
        "40,20,20,Tốt",
        "40,20,19.5,Hoàn thành",
        "35,17.5,17.5,Hoàn thành",
        "35,17.5,17,Không hoàn thành",
        "0,0,0,Không hoàn thành"
    })
    void aPercentageItselfIsEnough(String one, String two, String three, String grade) {
        assertThat(of(one, two, three).grade().name()).isEqualTo(grade);
    }

    @Test
    void whatIsNotAssignedHasNoFloorAndLeavesTheDenominator() {
        var score = scored(tableE(false), Map.of("1", points("45"), "2", points("23"), "3", notAssigned()));
        assertThat(Classification.of(score).grade()).isEqualTo(EXCELLENT);
    }

    @Test
    void whetherPointsOutsideTheBaseCountIsDeclared() {
        var bonus = given(new Input.Counts(Map.of("khen", 1)));
        var penalty = given(new Input.Counts(Map.of("phe", 1)));
        Map<String, Entry> raised = Map.of("1", points("43"), "2", points("22"), "3", points("22"), "T", bonus);
        Map<String, Entry> lowered = Map.of("1", points("46"), "2", points("23"), "3", points("23"), "P", penalty);
        assertThat(Classification.of(scored(tableE(false), raised)).grade()).isEqualTo(GOOD);
        assertThat(Classification.of(scored(tableE(true), raised)).grade()).isEqualTo(EXCELLENT);
        assertThat(Classification.of(scored(tableE(false), lowered)).grade()).isEqualTo(EXCELLENT);
        assertThat(Classification.of(scored(tableE(true), lowered)).grade()).isEqualTo(GOOD);
    }

    @Test
    void refusesASetWithoutClassesAndScoresThatNeedSomebody() {
        assertThatThrownBy(() -> Classification.of(totals("80").getFirst()))
                .isInstanceOf(ScoringRefused.WithoutGrades.class);
        assertThatThrownBy(() -> Classification.of(scored(tableE(false), Map.of("1", points("50")))))
                .isInstanceOf(ScoringRefused.NotAllScored.class);
    }
}
