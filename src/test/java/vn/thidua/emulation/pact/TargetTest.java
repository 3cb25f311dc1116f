package vn.thidua.emulation.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.organisation.UnitId;

class TargetTest {

    private static final Plan NOUGHT = new Plan.Value(BigDecimal.ZERO);

    @Test
    void invariant10NotAssignedIsNotNought() {
        var assigned = new UnitId(UUID.randomUUID());
        var target = APact.target(Direction.LOWER, "vụ", new Assignment.PerUnit(Map.of(assigned, NOUGHT)));
        assertThat(target.assignment().of(assigned)).contains(NOUGHT);
        assertThat(target.assignment().of(new UnitId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void invariant10ATargetHasAUnitOfMeasure() {
        assertThatThrownBy(() -> APact.target(Direction.HIGHER, " ", new Assignment.ToAll(NOUGHT)))
                .isInstanceOf(PactRefused.TargetWithoutUnit.class);
        assertThat(APact.target(Direction.YES_NO, "", new Assignment.ToAll(new Plan.Done()))
                        .measureUnit())
                .isEmpty();
    }

    @Test
    void invariant10APlanSuitsItsDirection() {
        var range = new Assignment.ToAll(new Plan.Range(BigDecimal.ONE, BigDecimal.TWO));
        assertThatThrownBy(() -> APact.target(Direction.HIGHER, "%", range))
                .isInstanceOf(PactRefused.PlanDoesNotSuit.class);
        assertThatThrownBy(() -> APact.target(Direction.YES_NO, "%", new Assignment.ToAll(NOUGHT)))
                .isInstanceOf(PactRefused.PlanDoesNotSuit.class);
        assertThatThrownBy(() -> APact.target(Direction.REACH, "%", new Assignment.ToAll(new Plan.Done())))
                .isInstanceOf(PactRefused.PlanDoesNotSuit.class);
        assertThat(APact.target(Direction.REACH, "%", range).assignment()).isEqualTo(range);
    }

    @Test
    void invariant10ATargetHasAPeriod() {
        var target = APact.target();
        assertThatThrownBy(() -> new Target(
                        target.id(),
                        target.content(),
                        target.measureUnit(),
                        target.direction(),
                        LocalDate.of(2026, 2, 1),
                        LocalDate.of(2026, 1, 31),
                        "",
                        "",
                        target.assignment()))
                .isInstanceOf(PactRefused.TargetEndsBeforeItBegins.class);
    }

    @Test
    void aRangeGoesUp() {
        assertThatThrownBy(() -> new Plan.Range(BigDecimal.TWO, new BigDecimal("2.0")))
                .isInstanceOf(PactRefused.RangeTheWrongWayRound.class);
    }

    @Test
    void numbersAreEqualHoweverTheyAreWritten() {
        assertThat(new Plan.Value(new BigDecimal("100.0"))).isEqualTo(new Plan.Value(new BigDecimal("100")));
    }

    @Test
    void aTargetIsAssignedToSomebody() {
        assertThatThrownBy(() -> new Assignment.PerUnit(Map.of())).isInstanceOf(PactRefused.AssignedToNobody.class);
    }

    @Test
    void aTargetAndATaskSayWhatTheyAre() {
        assertThatThrownBy(() -> new PactTask(" ", "", List.of())).isInstanceOf(PactRefused.TaskWithoutTitle.class);
        var target = APact.target();
        assertThatThrownBy(() -> new Target(
                        target.id(),
                        " ",
                        "%",
                        target.direction(),
                        target.since(),
                        target.by(),
                        "",
                        "",
                        target.assignment()))
                .isInstanceOf(PactRefused.TargetWithoutContent.class);
    }
}
