package vn.thidua.emulation.pact.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.FormRows;
import vn.thidua.design.Words;
import vn.thidua.emulation.pact.Direction;
import vn.thidua.emulation.pact.Occasion;
import vn.thidua.emulation.pact.PactRefused;
import vn.thidua.emulation.pact.PactTask;
import vn.thidua.emulation.pact.PactText;

/// The text of a pact as it was typed. Its fields are numbered: `nv-2` is the second task, `ct-2-1` its first target.
public record PactForm(String bases, String purpose, List<TaskForm> tasks, String organisation, String commitment) {

    private static final int MOST = 40;

    public record TaskForm(String title, String detail, List<TargetForm> targets) {
        public TaskForm {
            targets = List.copyOf(targets);
        }
    }

    public PactForm {
        tasks = List.copyOf(tasks);
    }

    static PactForm of(PactText text, List<Occasion.Member> members) {
        var tasks = text.tasks().stream()
                .map(task -> new TaskForm(
                        task.title(),
                        task.detail(),
                        task.targets().stream()
                                .map(target -> TargetForm.of(target, members))
                                .toList()))
                .toList();
        return new PactForm(text.bases(), text.purpose(), tasks, text.organisation(), text.commitment());
    }

    static PactForm typed(Map<String, String> fields, int members) {
        var tasks = new ArrayList<TaskForm>();
        for (var i = 1; i <= MOST && fields.containsKey("nv-" + i); i++)
            tasks.add(
                    new TaskForm(said(fields, "nv-" + i), said(fields, "nv-" + i + "-y"), targets(fields, i, members)));
        return new PactForm(
                said(fields, "can-cu"),
                said(fields, "muc-dich"),
                tasks,
                said(fields, "to-chuc"),
                said(fields, "cam-ket"));
    }

    private static List<TargetForm> targets(Map<String, String> fields, int task, int members) {
        var targets = new ArrayList<TargetForm>();
        for (var j = 1; j <= MOST && fields.containsKey("ct-" + task + "-" + j); j++) {
            var name = "ct-" + task + "-" + j;
            var units = new ArrayList<String>();
            for (var n = 1; n <= members; n++) units.add(said(fields, name + "-dv-" + n));
            targets.add(new TargetForm(
                    said(fields, name + "-ma"),
                    said(fields, name),
                    said(fields, name + "-don-vi"),
                    said(fields, name + "-chieu"),
                    said(fields, name + "-tu"),
                    said(fields, name + "-den"),
                    said(fields, name + "-ai"),
                    said(fields, name + "-minh-chung"),
                    said(fields, name + "-muc"),
                    units));
        }
        return targets;
    }

    private static String said(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    /// The same after a button of the form: `them-nv`, `bo-nv-2`, `len-nv-2`, `xuong-nv-2`, `them-ct-2`, `bo-ct-2-1`,
    /// `len-ct-2-1`, `xuong-ct-2-1`. Anything else changes nothing.
    PactForm after(String act, int year, int members) {
        var parts = act.split("-");
        if (parts.length < 2) return this;
        if (act.equals("them-nv")) return with(FormRows.added(tasks, new TaskForm("", "", List.of())));
        if (parts.length < 3) return this;
        var i = FormRows.index(parts[2], tasks.size());
        if (i < 0) return this;
        if (parts[1].equals("nv")) return with(FormRows.moved(tasks, parts[0], i));
        var task = tasks.get(i);
        var targets = parts[0].equals("them")
                ? FormRows.added(task.targets(), TargetForm.fresh(year, members))
                : parts.length < 4
                        ? task.targets()
                        : FormRows.moved(
                                task.targets(),
                                parts[0],
                                FormRows.index(parts[3], task.targets().size()));
        var changed = new ArrayList<>(tasks);
        changed.set(i, new TaskForm(task.title(), task.detail(), targets));
        return with(changed);
    }

    private PactForm with(List<TaskForm> changed) {
        return new PactForm(bases, purpose, changed, organisation, commitment);
    }

    /// What is wrong, by the field it is about.
    FieldErrors errors(List<Occasion.Member> members) {
        var errors = new LinkedHashMap<String, String>();
        for (var i = 1; i <= tasks.size(); i++) {
            var task = tasks.get(i - 1);
            try {
                new PactTask(task.title(), task.detail(), List.of());
            } catch (PactRefused refused) {
                errors.put("nv-" + i, Words.say(refused.key(), refused.facts()));
            }
            for (var j = 1; j <= task.targets().size(); j++) {
                try {
                    task.targets().get(j - 1).target(members);
                } catch (PactRefused refused) {
                    var name = "ct-" + i + "-" + j;
                    errors.put(name + field(refused), Words.say(refused.key(), refused.facts()));
                }
            }
        }
        return new FieldErrors(errors);
    }

    private static String field(PactRefused refused) {
        return switch (refused) {
            case PactRefused.TargetWithoutUnit _ -> "-don-vi";
            case PactRefused.NotADay _, PactRefused.TargetEndsBeforeItBegins _ -> "-den";
            case PactRefused.NotANumber _, PactRefused.PlanDoesNotSuit _, PactRefused.RangeTheWrongWayRound _ -> "-muc";
            default -> "";
        };
    }

    /// Only where there are no errors.
    PactText text(List<Occasion.Member> members) {
        var list = tasks.stream()
                .map(task -> new PactTask(
                        task.title(),
                        task.detail(),
                        task.targets().stream()
                                .map(target -> target.target(members))
                                .toList()))
                .toList();
        return new PactText(bases, purpose, list, organisation, commitment);
    }

    public List<Direction> directions() {
        return List.of(Direction.values());
    }
}
