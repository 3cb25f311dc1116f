package vn.thidua.emulation.pact;

import java.time.LocalDate;
import java.util.UUID;

/// Something measurable that members agree to reach.
///
/// @param measureUnit what is counted: %, sáng kiến, hồ sơ; empty only where it is a matter of yes or no
/// @param since first day of the period that is judged
/// @param by the day by which it is to be reached, the last of the period
/// @param who who sees to it, empty for each member itself
/// @param evidence what shows that it was reached
public record Target(
        TargetId id,
        String content,
        String measureUnit,
        Direction direction,
        LocalDate since,
        LocalDate by,
        String who,
        String evidence,
        Assignment assignment) {

    public Target {
        content = content.strip();
        measureUnit = measureUnit.strip();
        who = who.strip();
        evidence = evidence.strip();
        if (content.isEmpty()) throw new PactRefused.TargetWithoutContent();
        if (measureUnit.isEmpty() && direction != Direction.YES_NO) throw new PactRefused.TargetWithoutUnit(content);
        if (by.isBefore(since)) throw new PactRefused.TargetEndsBeforeItBegins(content);
        if (!assignment.suits(direction)) throw new PactRefused.PlanDoesNotSuit(content);
    }

    Target movedOn(int years) {
        return new Target(
                new TargetId(UUID.randomUUID()),
                content,
                measureUnit,
                direction,
                since.plusYears(years),
                by.plusYears(years),
                who,
                evidence,
                assignment);
    }
}
