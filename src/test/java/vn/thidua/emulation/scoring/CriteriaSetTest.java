package vn.thidua.emulation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.thidua.emulation.scoring.ASet.capped;
import static vn.thidua.emulation.scoring.ASet.d;
import static vn.thidua.emulation.scoring.ASet.delta;
import static vn.thidua.emulation.scoring.ASet.direct;
import static vn.thidua.emulation.scoring.ASet.extra;
import static vn.thidua.emulation.scoring.ASet.floored;
import static vn.thidua.emulation.scoring.ASet.group;
import static vn.thidua.emulation.scoring.ASet.leaf;
import static vn.thidua.emulation.scoring.ASet.set;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.api.Test;

class CriteriaSetTest {

    private static final GradeScale GRADES = new GradeScale(
            false, List.of(new Grade("Xuất sắc", d("90"), d("85")), new Grade("Còn lại", d("0"), d("0"))));

    private static List<SetFault> faults(Criterion... criteria) {
        return catchThrowableOfType(ScoringRefused.SetWithFaults.class, () -> set(criteria))
                .faults();
    }

    @Test
    void invariant11AParentHasTheSumOfItsChildren() {
        assertThat(faults(group("I", "10", direct("1", "4"), direct("2", "5"))))
                .containsExactly(new SetFault.SumDiffers("I", d("10"), d("9")));
        assertThat(set(group("I", "9", direct("1", "4"), group("2", "5", direct("a", "5"))))
                        .maxPoints())
                .isEqualByComparingTo("9");
    }

    @Test
    void invariant11TheSetHasTheSumOfItsSections() {
        assertThatThrownBy(() -> new CriteriaSet(
                        "thu",
                        1,
                        "Bộ",
                        "",
                        Rounding.USUAL,
                        d("100"),
                        List.of(direct("1", "99")),
                        List.of(),
                        GradeScale.NONE))
                .isInstanceOf(ScoringRefused.SetWithFaults.class);
    }

    @Test
    void invariant11ACeilingBelowTheSumIsDeclared() {
        assertThat(set(capped("I", "8", direct("1", "4"), direct("2", "5"))).maxPoints())
                .isEqualByComparingTo("8");
        assertThat(faults(capped("I", "9", direct("1", "4"), direct("2", "5"))))
                .containsExactly(new SetFault.CeilingNotBelow("I", d("9"), d("9")));
    }

    @Test
    void everyFaultIsFoundAtOnce() {
        assertThat(faults(
                        group("I", "7", direct("1", "4"), direct("1", "4")),
                        leaf("II", "3", new External(d("100"), d("0.1"))),
                        leaf("III", "0.125", new PassFail())))
                .containsExactlyInAnyOrder(
                        new SetFault.SumDiffers("I", d("7"), d("8")),
                        new SetFault.CodeTwice("1"),
                        new SetFault.FormulaDoesNotFit("II", d("3")),
                        new SetFault.TooFine("III", d("0.125")));
    }

    @Test
    void aLineOutsideTheBaseHasACodeOfItsOwn() {
        assertThatThrownBy(() -> set(
                        List.of(direct("1", "100")),
                        List.of(extra("1", Extra.Sense.BONUS, "10", delta("a", "10"))),
                        GradeScale.NONE))
                .isInstanceOf(ScoringRefused.SetWithFaults.class);
    }

    @Test
    void aFloorIsTestedOnSomething() {
        assertThatThrownBy(() -> set(List.of(direct("1", "100")), List.of(), GRADES))
                .isInstanceOf(ScoringRefused.SetWithFaults.class);
        assertThat(set(List.of(floored("1", "100")), List.of(), GRADES).grades())
                .isEqualTo(GRADES);
    }

    @Test
    void classesGoDownAndTheLastTakesAnybody() {
        var good = new Grade("Tốt", d("80"), d("80"));
        var rest = new Grade("Còn lại", d("0"), d("0"));
        assertThatThrownBy(() -> new GradeScale(false, List.of(good)))
                .isInstanceOf(ScoringRefused.GradesOutOfOrder.class);
        assertThatThrownBy(() -> new GradeScale(false, List.of(good, good, rest)))
                .isInstanceOf(ScoringRefused.GradesOutOfOrder.class);
        assertThatThrownBy(() -> new Grade("Tốt", d("101"), d("0"))).isInstanceOf(ScoringRefused.NoPercentage.class);
    }

    @Test
    void aTreeMayBeOfAnyDepth() {
        Criterion tree = direct("0", "1");
        for (var depth = 1; depth <= 60; depth++) tree = group("g" + depth, "1", tree);
        assertThat(set(tree).all()).hasSize(61);
    }

    @Test
    void aSetAndItsLinesSayWhatTheyAre() {
        assertThatThrownBy(() -> direct(" ", "1")).isInstanceOf(ScoringRefused.NoCode.class);
        assertThatThrownBy(() -> direct("1 2", "1")).isInstanceOf(ScoringRefused.NoCode.class);
        assertThatThrownBy(() -> direct("1", "0")).isInstanceOf(ScoringRefused.NotAboveNought.class);
        assertThatThrownBy(() -> new Criterion.Leaf("1", " ", d("1"), new PassFail(), false, false))
                .isInstanceOf(ScoringRefused.WithoutTitle.class);
        assertThatThrownBy(() -> group("I", "1")).isInstanceOf(ScoringRefused.WithoutCriteria.class);
        assertThatThrownBy(() -> set()).isInstanceOf(ScoringRefused.class);
        assertThatThrownBy(() -> versioned("thu", 0)).isInstanceOf(ScoringRefused.NoVersion.class);
        assertThatThrownBy(() -> versioned("Bộ", 1)).isInstanceOf(ScoringRefused.NoCode.class);
    }

    private static CriteriaSet versioned(String key, int version) {
        return new CriteriaSet(
                key, version, "Bộ", "", Rounding.USUAL, d("1"), List.of(direct("1", "1")), List.of(), GradeScale.NONE);
    }

    @Test
    void everyFaultHasWords() {
        for (var language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            var words = ResourceBundle.getBundle(
                    "messages", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
            for (var fault : SetFault.class.getPermittedSubclasses())
                assertThat(words.containsKey("SetFault." + fault.getSimpleName()))
                        .as(fault.getName())
                        .isTrue();
        }
        var fault = new SetFault.SumDiffers("I", d("10"), d("9.5"));
        assertThat(fault.key()).isEqualTo("SetFault.SumDiffers");
        assertThat(fault.facts()).containsExactly("I", "10", "9,5");
    }
}
