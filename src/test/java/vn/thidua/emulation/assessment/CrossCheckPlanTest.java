package vn.thidua.emulation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.emulation.assessment.CrossCheckPlan.Conflict;
import vn.thidua.organisation.UnitId;

/// Invariant 16: a unit never checks itself, and no two check each other where that can be avoided.
class CrossCheckPlanTest {

    private static List<UnitId> units(int n) {
        return IntStream.range(0, n).mapToObj(i -> new UnitId(new UUID(0, i))).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 7, 11, 43})
    void invariant16NobodyChecksItselfNorIsCheckedByTheOneItChecks(int n) {
        for (var draw = 0; draw < 2 * n; draw++) {
            var plan = CrossCheckPlan.draw(units(n), Set.of(), 2020 + draw);
            assertThat(plan.checks()).hasSize(n);
            assertThat(plan.checks().values()).doesNotHaveDuplicates();
            for (var checker : units(n)) {
                assertThat(plan.checks().get(checker)).isNotEqualTo(checker);
                assertThat(plan.isMutual(checker)).isFalse();
            }
        }
    }

    @Test
    void twoCanOnlyCheckEachOther() {
        var plan = CrossCheckPlan.draw(units(2), Set.of(), 2026);
        assertThat(plan.isMutual(units(2).getFirst())).isTrue();
    }

    @Test
    void theSameDrawGivesTheSamePlanAndTheNextAnother() {
        var one = CrossCheckPlan.draw(units(11), Set.of(), 2026);
        assertThat(CrossCheckPlan.draw(units(11), Set.of(), 2026)).isEqualTo(one);
        assertThat(CrossCheckPlan.draw(units(11), Set.of(), 2027)).isNotEqualTo(one);
        assertThat(one.checks().keySet()).containsExactlyElementsOf(units(11));
    }

    @Test
    void conflictsOfInterestAreKeptApart() {
        var chance = new Random(11);
        for (var round = 0; round < 200; round++) {
            var units = units(11);
            var conflicts = new HashSet<Conflict>();
            for (var i = 0; i < 12; i++) {
                var one = units.get(chance.nextInt(11));
                var other = units.get(chance.nextInt(11));
                if (!one.equals(other)) conflicts.add(new Conflict(one, other));
            }
            var plan = CrossCheckPlan.draw(units, conflicts, chance.nextInt(100));
            plan.checks()
                    .forEach((checker, checked) -> assertThat(conflicts)
                            .doesNotContain(new Conflict(checker, checked), new Conflict(checked, checker)));
        }
    }

    @Test
    void whereConflictsLeaveOnlyMutualChecksThoseAreTaken() {
        var units = units(4);
        var conflicts = Set.of(
                new Conflict(units.get(0), units.get(2)),
                new Conflict(units.get(0), units.get(3)),
                new Conflict(units.get(1), units.get(2)),
                new Conflict(units.get(1), units.get(3)));
        var plan = CrossCheckPlan.draw(units, conflicts, 1);
        assertThat(plan.checks().get(units.get(0))).isEqualTo(units.get(1));
        assertThat(plan.isMutual(units.get(0))).isTrue();
    }

    @Test
    void whereConflictsLeaveNobodyItIsRefused() {
        var units = units(3);
        var conflicts = Set.of(new Conflict(units.get(0), units.get(1)), new Conflict(units.get(0), units.get(2)));
        assertThatThrownBy(() -> CrossCheckPlan.draw(units, conflicts, 1)).isInstanceOf(AssessmentRefused.NoPlan.class);
    }

    @Test
    void invariant16APlanThatSaysOtherwiseCannotBe() {
        var units = units(2);
        var own = new LinkedHashMap<UnitId, UnitId>();
        own.put(units.getFirst(), units.getFirst());
        assertThatThrownBy(() -> new CrossCheckPlan(own)).isInstanceOf(AssessmentRefused.OwnSheet.class);
        var twice = new LinkedHashMap<UnitId, UnitId>();
        twice.put(units.getFirst(), new UnitId(new UUID(0, 9)));
        twice.put(units.getLast(), new UnitId(new UUID(0, 9)));
        assertThatThrownBy(() -> new CrossCheckPlan(twice)).isInstanceOf(AssessmentRefused.CheckedTwice.class);
    }
}
