package vn.thidua.emulation.pact.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.pact.Assignment;
import vn.thidua.emulation.pact.Direction;
import vn.thidua.emulation.pact.Occasion;
import vn.thidua.emulation.pact.PactRefused;
import vn.thidua.emulation.pact.Plan;
import vn.thidua.emulation.pact.Target;
import vn.thidua.emulation.pact.TargetId;
import vn.thidua.organisation.UnitId;

/// A target as it was typed.
///
/// @param plan for all members; empty where each has its own
/// @param units what each member is to reach, in the order of the members; empty for those not assigned
public record TargetForm(
        String id,
        String content,
        String measureUnit,
        String direction,
        String since,
        String by,
        String who,
        String evidence,
        String plan,
        List<String> units) {

    public TargetForm {
        units = List.copyOf(units);
    }

    static TargetForm fresh(int year, int members) {
        return new TargetForm(
                UUID.randomUUID().toString(),
                "",
                "",
                Direction.HIGHER.name(),
                year + "-01-01",
                year + "-11-30",
                "",
                "",
                "",
                java.util.Collections.nCopies(members, ""));
    }

    static TargetForm of(Target target, List<Occasion.Member> members) {
        var toAll = target.assignment() instanceof Assignment.ToAll(var plan) ? TypedPlan.written(plan) : "";
        var units = new ArrayList<String>();
        for (var member : members)
            units.add(
                    target.assignment() instanceof Assignment.PerUnit each
                            ? each.of(member.unit()).map(TypedPlan::written).orElse("")
                            : "");
        return new TargetForm(
                target.id().value().toString(),
                target.content(),
                target.measureUnit(),
                target.direction().name(),
                target.since().toString(),
                target.by().toString(),
                target.who(),
                target.evidence(),
                toAll,
                units);
    }

    public boolean perUnit() {
        return units.stream().anyMatch(plan -> !plan.isBlank());
    }

    /// Refuses what cannot be, in the words of the room.
    Target target(List<Occasion.Member> members) {
        return new Target(
                new TargetId(UUID.fromString(id)),
                content,
                measureUnit,
                Direction.valueOf(direction),
                day(since),
                day(by),
                who,
                evidence,
                assignment(members));
    }

    private Assignment assignment(List<Occasion.Member> members) {
        if (!perUnit()) return new Assignment.ToAll(plan(plan));
        var plans = new HashMap<UnitId, Plan>();
        for (var i = 0; i < members.size() && i < units.size(); i++)
            if (!units.get(i).isBlank()) plans.put(members.get(i).unit(), plan(units.get(i)));
        return new Assignment.PerUnit(plans);
    }

    private Plan plan(String typed) {
        return direction.equals(Direction.YES_NO.name()) ? new Plan.Done() : TypedPlan.plan(typed);
    }

    private static LocalDate day(String text) {
        return Typed.day(text).orElseThrow(() -> new PactRefused.NotADay(text.strip()));
    }
}
