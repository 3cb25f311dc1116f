package vn.thidua.emulation.programme.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.FormRows;
import vn.thidua.design.Words;
import vn.thidua.emulation.programme.Agreed;
import vn.thidua.emulation.programme.Contents;
import vn.thidua.emulation.programme.ProgrammeRefused;
import vn.thidua.emulation.programme.TaskPlan;

/// A programme as it was typed. Its fields are numbered: `ngoai-2` says why the second task is outside the member's
/// function, `v-2-1` is the first work of that task.
public record ProgrammeForm(List<TaskForm> tasks) {

    /// Pieces of work of one task.
    static final int MOST = 40;

    /// @param outside why it is none of the member's; empty where it is
    public record TaskForm(String outside, List<ItemForm> items) {
        public TaskForm {
            items = List.copyOf(items);
        }

        TaskForm with(List<ItemForm> changed) {
            return new TaskForm(outside, changed);
        }

        List<ItemForm> filled() {
            return items.stream().filter(item -> !item.blank()).toList();
        }
    }

    public ProgrammeForm {
        tasks = List.copyOf(tasks);
    }

    /// What is saved, and a row for each target that no work serves yet.
    static ProgrammeForm of(Contents contents, Agreed agreed) {
        var tasks = new ArrayList<TaskForm>();
        for (var i = 0; i < contents.tasks().size(); i++)
            tasks.add(
                    switch (contents.tasks().get(i)) {
                        case TaskPlan.OutsideFunction(var why) -> new TaskForm(why, List.of());
                        case TaskPlan.Work(var items) ->
                            new TaskForm("", items.stream().map(ItemForm::of).toList());
                    });
        return new ProgrammeForm(tasks).offering(agreed);
    }

    /// With a row for each target that no row names, in tasks that are the member's.
    ProgrammeForm offering(Agreed agreed) {
        var offered = new ArrayList<TaskForm>();
        for (var i = 0; i < tasks.size(); i++) {
            var task = tasks.get(i);
            var items = new ArrayList<>(task.items());
            if (task.outside().isBlank())
                for (var target : agreed.targets(i))
                    if (items.stream()
                            .noneMatch(item ->
                                    item.target().equals(target.id().value().toString())))
                        items.add(ItemForm.serving(target));
            offered.add(task.with(items));
        }
        return new ProgrammeForm(offered);
    }

    static ProgrammeForm typed(Map<String, String> fields, int tasks) {
        var typed = new ArrayList<TaskForm>();
        for (var i = 1; i <= tasks; i++) {
            var items = new ArrayList<ItemForm>();
            for (var j = 1; j <= MOST && fields.containsKey("v-" + i + "-" + j); j++) {
                var name = "v-" + i + "-" + j;
                items.add(new ItemForm(
                        said(fields, name + "-ct"),
                        said(fields, name + "-muc"),
                        said(fields, name),
                        said(fields, name + "-bp"),
                        said(fields, name + "-han"),
                        said(fields, name + "-nl"),
                        said(fields, name + "-mc")));
            }
            typed.add(new TaskForm(said(fields, "ngoai-" + i), items));
        }
        return new ProgrammeForm(typed);
    }

    private static String said(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    /// The same after a button of the form: `them-v-2`, `bo-v-2-1`, `len-v-2-1`, `xuong-v-2-1`. Anything else changes
    /// nothing.
    ProgrammeForm after(String act, LocalDate lastDay) {
        var parts = act.split("-");
        if (parts.length < 3) return this;
        var i = FormRows.index(parts[2], tasks.size());
        if (i < 0) return this;
        if (parts[0].equals("them")) return with(i, items -> FormRows.added(items, ItemForm.fresh(lastDay)));
        if (parts.length < 4) return this;
        return with(i, items -> FormRows.moved(items, parts[0], FormRows.index(parts[3], items.size())));
    }

    private ProgrammeForm with(int task, UnaryOperator<List<ItemForm>> change) {
        var changed = new ArrayList<>(tasks);
        changed.set(task, tasks.get(task).with(change.apply(tasks.get(task).items())));
        return new ProgrammeForm(changed);
    }

    /// What is wrong, by the field it is about.
    FieldErrors errors(Agreed agreed) {
        var errors = new LinkedHashMap<String, String>();
        for (var i = 1; i <= tasks.size(); i++) {
            var task = tasks.get(i - 1);
            if (!task.outside().isBlank() && !task.filled().isEmpty())
                errors.put("ngoai-" + i, Words.say("programme.outside.and.work"));
            for (var j = 1; j <= task.items().size(); j++) {
                var item = task.items().get(j - 1);
                if (item.blank()) continue;
                try {
                    agreed.mustTake(i - 1, item.item());
                } catch (ProgrammeRefused refused) {
                    errors.put("v-" + i + "-" + j + field(refused), Words.say(refused.key(), refused.facts()));
                }
            }
        }
        return new FieldErrors(errors);
    }

    private static String field(ProgrammeRefused refused) {
        return switch (refused) {
            case ProgrammeRefused.ItemWithoutDepartment _ -> "-bp";
            case ProgrammeRefused.NotADay _ -> "-han";
            case ProgrammeRefused.NotANumber _,
                    ProgrammeRefused.GoalFallsShort _,
                    ProgrammeRefused.GoalWithoutTarget _ -> "-muc";
            case ProgrammeRefused.PactChanged _ -> "-ct";
            default -> "";
        };
    }

    /// Only where there are no errors.
    Contents contents() {
        return new Contents(tasks.stream().map(ProgrammeForm::plan).toList());
    }

    private static TaskPlan plan(TaskForm task) {
        return task.outside().isBlank()
                ? new TaskPlan.Work(task.filled().stream().map(ItemForm::item).toList())
                : new TaskPlan.OutsideFunction(task.outside());
    }
}
