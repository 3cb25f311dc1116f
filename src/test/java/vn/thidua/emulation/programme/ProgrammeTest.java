package vn.thidua.emulation.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.emulation.pact.Assignment;
import vn.thidua.emulation.pact.Direction;
import vn.thidua.emulation.pact.PactTask;
import vn.thidua.emulation.pact.Plan;
import vn.thidua.emulation.pact.Target;
import vn.thidua.emulation.pact.TargetId;
import vn.thidua.organisation.UnitId;

class ProgrammeTest {

    private static final UnitId UNIT = new UnitId(UUID.randomUUID());
    private static final UnitId OTHER = new UnitId(UUID.randomUUID());
    private static final LocalDate BY = LocalDate.of(2026, 11, 30);
    private static final Instant AT = Instant.parse("2026-03-10T02:00:00Z");
    private static final Target MINE = target(Direction.HIGHER, new Assignment.ToAll(value("95")));
    private static final Target OTHERS = target(Direction.HIGHER, new Assignment.PerUnit(Map.of(OTHER, value("3"))));
    private static final Agreed AGREED = new Agreed(
            UNIT,
            List.of(
                    new PactTask("Nhiệm vụ một", "", List.of(MINE)),
                    new PactTask("Nhiệm vụ hai", "", List.of(OTHERS))));
    private static final Issue ISSUE = new Issue("12/CTr-S", "Lam Giang", BY, "Lê Bình", "Giám đốc");

    private static Plan value(String number) {
        return new Plan.Value(new BigDecimal(number));
    }

    private static Target target(Direction direction, Assignment assignment) {
        return new Target(
                new TargetId(UUID.randomUUID()),
                "Hồ sơ đúng hạn",
                direction == Direction.YES_NO ? "" : "%",
                direction,
                LocalDate.of(2026, 1, 1),
                BY,
                "",
                "Báo cáo",
                assignment);
    }

    private static Item item(@Nullable Target target, @Nullable String goal) {
        return new Item(
                target == null ? null : target.id(),
                goal == null ? null : new BigDecimal(goal),
                "Rà soát hằng tuần",
                "Văn phòng",
                BY,
                "",
                "");
    }

    private static Programme.Draft draft(TaskPlan... tasks) {
        return new Programme.Draft(new ProgrammeId(UUID.randomUUID()), 1, new Contents(List.of(tasks)), null);
    }

    private static TaskPlan work(Item... items) {
        return new TaskPlan.Work(List.of(items));
    }

    private static final TaskPlan OUTSIDE = new TaskPlan.OutsideFunction("Do cơ quan khác chủ trì");

    @Test
    void everyTaskIsPlannedOrOutsideTheFunctionBeforeItIsIssued() {
        assertThatThrownBy(() -> draft(work(item(MINE, null)), work()).issue(ISSUE, AGREED))
                .isInstanceOf(ProgrammeRefused.TaskNotPlanned.class);
        assertThatThrownBy(() -> draft(work(item(null, null)), OUTSIDE).issue(ISSUE, AGREED))
                .as("the member's own target is served by nothing")
                .isInstanceOf(ProgrammeRefused.TargetNotPlanned.class);
        assertThat(draft(work(item(MINE, null)), OUTSIDE).issue(ISSUE, AGREED).issue())
                .isEqualTo(ISSUE);
        assertThat(draft(OUTSIDE, work(item(null, null))).issue(ISSUE, AGREED).revision())
                .as("a target of others asks nothing of this member")
                .isEqualTo(1);
        assertThatThrownBy(() -> new TaskPlan.OutsideFunction(" "))
                .isInstanceOf(ProgrammeRefused.OutsideWithoutReason.class);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 95, 95, true", "HIGHER, 95, 96.5, true", "HIGHER, 95, 94.99, false", "LOWER, 3, 3, true",
        "LOWER, 3, 2, true", "LOWER, 3, 3.1, false", "REACH, 10, 10.0, true", "REACH, 10, 11, false"
    })
    void aMembersGoalDoesNotFallShortOfThePact(Direction direction, String agreed, String goal, boolean taken) {
        var target = target(direction, new Assignment.ToAll(value(agreed)));
        var asked = new Agreed(UNIT, List.of(new PactTask("Nhiệm vụ", "", List.of(target))));
        var draft = draft(work());
        var contents = new Contents(List.of(work(item(target, goal))));
        if (taken) assertThat(draft.with(contents, asked).contents()).isEqualTo(contents);
        else assertThatThrownBy(() -> draft.with(contents, asked)).isInstanceOf(ProgrammeRefused.GoalFallsShort.class);
    }

    @Test
    void aGoalWithinARangeIsTaken() {
        var range = new Plan.Range(new BigDecimal("5"), new BigDecimal("7"));
        var target = target(Direction.REACH, new Assignment.ToAll(range));
        item(target, "7").mustReach(target, range);
        assertThatThrownBy(() -> item(target, "7.01").mustReach(target, range))
                .isInstanceOf(ProgrammeRefused.GoalFallsShort.class);
    }

    @Test
    void workServesOnlyTheMembersTargetsOfTheSameTask() {
        var draft = draft(work(), work());
        assertThatThrownBy(() -> draft.with(new Contents(List.of(work(), work(item(MINE, null)))), AGREED))
                .isInstanceOf(ProgrammeRefused.PactChanged.class);
        assertThatThrownBy(() -> draft.with(new Contents(List.of(work(), work(item(OTHERS, null)))), AGREED))
                .isInstanceOf(ProgrammeRefused.PactChanged.class);
        assertThatThrownBy(() -> item(null, "5")).isInstanceOf(ProgrammeRefused.GoalWithoutTarget.class);
    }

    @Test
    void itGoesToTheBlocComesBackWithAReasonAndIsRevisedAfterItWasAccepted() {
        var issued = draft(work(item(MINE, null)), OUTSIDE).issue(ISSUE, AGREED);
        var sent = issued.submit(AT);
        assertThatThrownBy(() -> sent.giveBack(" ")).isInstanceOf(ProgrammeRefused.ReturnedWithoutReason.class);
        assertThat(sent.giveBack(" Thiếu thời hạn ").returned()).isEqualTo("Thiếu thời hạn");
        var accepted = sent.accept(AT.plusSeconds(60));
        assertThatThrownBy(() -> accepted.revise("")).isInstanceOf(ProgrammeRefused.RevisedWithoutReason.class);
        var next = accepted.revise("Giao thêm việc");
        assertThat(next.revision()).isEqualTo(2);
        assertThat(next.contents()).isEqualTo(accepted.contents());
        assertThat(issued.takeBack().returned()).isNull();
    }
}
