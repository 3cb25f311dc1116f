package vn.thidua.emulation.example;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.demo.Sheet;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.pact.Target;
import vn.thidua.emulation.programme.Agreed;
import vn.thidua.emulation.programme.Contents;
import vn.thidua.emulation.programme.Issue;
import vn.thidua.emulation.programme.Item;
import vn.thidua.emulation.programme.ProgrammeId;
import vn.thidua.emulation.programme.Programmes;
import vn.thidua.emulation.programme.TaskPlan;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.ToldTime;
import vn.thidua.platform.Vietnam;

/// The action programmes of the demo's members: some accepted, one given back, one that waits.
@Component
class ExampleProgrammes {

    private static final Actor BY = Actor.SYSTEM;
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    private final Programmes programmes;

    ExampleProgrammes(Programmes programmes) {
        this.programmes = programmes;
    }

    /// @param sheet texts of the work, a line to a task, and a part for each member
    void write(SiteId site, BlocYearId year, Sheet sheet, Map<String, UnitId> units) {
        for (var member : sheet.parts("members")) {
            var unit = Objects.requireNonNull(units.get(member.text("unit")), member.text("unit"));
            var at = LocalDate.parse(member.text("on")).atTime(AFTERNOON).atZone(Vietnam.ZONE);
            ToldTime.at(at.toInstant(), () -> tell(site, year, sheet, member, unit));
        }
    }

    private void tell(SiteId site, BlocYearId year, Sheet sheet, Sheet member, UnitId unit) {
        var id = programmes.begin(BY, site, year, unit);
        var kept = programmes.programme(BY, site, id);
        programmes.save(BY, site, id, kept.edition(), contents(sheet, member, programmes.asked(kept)));
        programmes.issue(
                BY,
                site,
                id,
                new Issue(
                        member.text("symbol"),
                        sheet.text("place"),
                        LocalDate.parse(member.text("on")),
                        member.text("signer"),
                        member.text("title")));
        programmes.submit(BY, site, id);
        judge(site, id, member);
    }

    private void judge(SiteId site, ProgrammeId id, Sheet member) {
        var returned = member.find("returned");
        if (returned.isPresent()) programmes.giveBack(BY, site, id, returned.get());
        else if (Boolean.parseBoolean(member.textOr("accepted", "false"))) programmes.accept(BY, site, id);
    }

    private static Contents contents(Sheet sheet, Sheet member, Agreed agreed) {
        var outside = member.number("outside").orElse(0L);
        var tasks = new ArrayList<TaskPlan>();
        for (var i = 0; i < agreed.tasks().size(); i++)
            tasks.add(
                    outside == i + 1
                            ? new TaskPlan.OutsideFunction(member.text("why"))
                            : new TaskPlan.Work(items(sheet, member, agreed.targets(i), i)));
        return new Contents(tasks);
    }

    private static List<Item> items(Sheet sheet, Sheet member, List<Target> targets, int task) {
        var measures = sheet.texts("measures").get(task);
        return targets.stream()
                .map(target -> new Item(
                        target.id(),
                        null,
                        measures,
                        member.text("department"),
                        target.by(),
                        "Kinh phí thường xuyên",
                        target.evidence()))
                .toList();
    }
}
