package vn.thidua.emulation.programme.web;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.pact.Target;
import vn.thidua.emulation.pact.TargetId;
import vn.thidua.emulation.programme.Item;
import vn.thidua.emulation.programme.ProgrammeRefused;

/// A piece of work as it was typed.
///
/// @param target id of a target; empty for work of the task as a whole
public record ItemForm(
        String target, String goal, String measures, String department, String by, String resources, String evidence) {

    static ItemForm of(Item item) {
        return new ItemForm(
                item.target() == null ? "" : item.target().value().toString(),
                item.goal() == null ? "" : Typed.written(item.goal()),
                item.measures(),
                item.department(),
                item.by().toString(),
                item.resources(),
                item.evidence());
    }

    /// A row to begin with, for a target that no work serves yet.
    static ItemForm serving(Target target) {
        return new ItemForm(
                target.id().value().toString(), "", "", "", target.by().toString(), "", target.evidence());
    }

    static ItemForm fresh(LocalDate by) {
        return new ItemForm("", "", "", "", by.toString(), "", "");
    }

    /// A row in which nobody wrote anything of its own is none.
    boolean blank() {
        return Stream.of(goal, measures, department, resources).allMatch(String::isBlank);
    }

    /// Refuses what cannot be, in the words of the room.
    Item item() {
        return new Item(
                target.isEmpty() ? null : new TargetId(UUID.fromString(target)),
                goal.isBlank()
                        ? null
                        : Typed.number(goal).orElseThrow(() -> new ProgrammeRefused.NotANumber(goal.strip())),
                measures,
                department,
                Typed.day(by).orElseThrow(() -> new ProgrammeRefused.NotADay(by.strip())),
                resources,
                evidence);
    }
}
