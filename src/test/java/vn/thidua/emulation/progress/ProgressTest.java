package vn.thidua.emulation.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.emulation.pact.Assignment;
import vn.thidua.emulation.pact.Direction;
import vn.thidua.emulation.pact.Plan;
import vn.thidua.emulation.pact.Target;
import vn.thidua.emulation.pact.TargetId;

class ProgressTest {

    private static final Plan GOAL = new Plan.Value(new BigDecimal("10"));
    private static final Target TARGET = new Target(
            new TargetId(UUID.randomUUID()),
            "Sáng kiến",
            "sáng kiến",
            Direction.HIGHER,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 11, 30),
            "",
            "",
            new Assignment.ToAll(GOAL));

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 10, 10, MET, 100", "HIGHER, 10, 12, MET, 100", "HIGHER, 10, 9.99999, NEAR, 99",
                "HIGHER, 10, 8, NEAR, 80",
        "HIGHER, 10, 7.9, BEHIND, 79", "HIGHER, 10, 0, BEHIND, 0", "LOWER, 0, 0, MET, 100", "LOWER, 0, 1, BEHIND, 0",
        "LOWER, 4, 5, NEAR, 80", "LOWER, 4, 3, MET, 100", "REACH, 10, 10.0, MET, 100", "REACH, 10, 11, BEHIND, 0"
    })
    void aFigureIsAsNearAsItsDirectionSays(
            Direction direction, String goal, String figure, Degree.State state, int percent) {
        var degree =
                Degree.of(direction, new Plan.Value(new BigDecimal(goal)), new Figure.Amount(new BigDecimal(figure)));
        assertThat(degree.state()).isEqualTo(state);
        assertThat(degree.percent()).isEqualTo(percent);
    }

    @Test
    void yesAndNoAreAllAndNothing() {
        assertThat(Degree.of(Direction.YES_NO, new Plan.Done(), new Figure.Done(true))
                        .state())
                .isEqualTo(Degree.State.MET);
        assertThat(Degree.of(Direction.YES_NO, new Plan.Done(), new Figure.Done(false))
                        .percent())
                .isZero();
        assertThatThrownBy(() -> new Figure.Amount(new BigDecimal("-1"))).isInstanceOf(ProgressRefused.Negative.class);
    }

    @Test
    void periodsHaveTheirDays() {
        assertThat(Period.all()).hasSize(12 + 4 + 2 + 1);
        assertThat(Period.all().getLast()).isEqualTo(new Period(Period.Kind.YEAR, 1));
        assertThat(new Period(Period.Kind.QUARTER, 3).first(2026)).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(new Period(Period.Kind.QUARTER, 3).last(2026)).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(new Period(Period.Kind.MONTH, 2).last(2028)).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(Period.all())
                .allSatisfy(period -> assertThat(Period.read(period.key())).contains(period));
        assertThat(Period.read("MONTH-13")).isEmpty();
    }

    private static ReportEntry entry(Period period, String amount, String reason) {
        return new ReportEntry(
                UUID.randomUUID(),
                TARGET.id(),
                period,
                new Figure.Amount(new BigDecimal(amount)),
                "",
                "",
                false,
                false,
                reason,
                Instant.EPOCH);
    }

    @Test
    void invariant9BothValuesStayAndTheLaterEntryOfThePeriodCounts() {
        var first = new Period(Period.Kind.QUARTER, 1);
        var second = new Period(Period.Kind.QUARTER, 2);
        var story = new Story(
                0,
                TARGET,
                GOAL,
                List.of(entry(second, "6", ""), entry(first, "3", ""), entry(first, "4", "Cộng thiếu")));
        assertThat(story.entries()).hasSize(3);
        assertThat(story.standing()).extracting(ReportEntry::figure).containsExactly(amount("4"), amount("6"));
        assertThat(story.degree()).isEqualTo(new Degree(new BigDecimal("0.6000")));
        assertThat(story.overdue(LocalDate.of(2026, 11, 30))).isFalse();
        assertThat(story.overdue(LocalDate.of(2026, 12, 1))).isTrue();
        assertThat(new Story(0, TARGET, GOAL, List.of()).degree())
                .as("invariant 10: what was not reported is not nought")
                .isNull();
    }

    private static Figure amount(String number) {
        return new Figure.Amount(new BigDecimal(number));
    }
}
