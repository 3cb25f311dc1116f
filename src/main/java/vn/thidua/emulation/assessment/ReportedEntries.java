package vn.thidua.emulation.assessment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.pact.Plan;
import vn.thidua.emulation.pact.Target;
import vn.thidua.emulation.pact.TargetId;
import vn.thidua.emulation.programme.TaskPlan;
import vn.thidua.emulation.progress.Degree;
import vn.thidua.emulation.progress.Figure;
import vn.thidua.emulation.progress.Period;
import vn.thidua.emulation.progress.ProgressReports.Member;
import vn.thidua.emulation.progress.ReportEntry;
import vn.thidua.emulation.progress.Story;
import vn.thidua.emulation.scoring.Entry;
import vn.thidua.emulation.scoring.Input;
import vn.thidua.emulation.scoring.Line;

/// What the reports of a member say of the lines that are filled from them: the pact's target or the member's own goal,
/// against what was last reported. A target that is none of the member's leaves the denominator.
///
/// @param member `null` for a member whose programme the bloc never accepted: nothing is filled then
final class ReportedEntries {

    /// @param evidence which papers the report names
    /// @param report the entry that shows it, where one does; with its file, where there is one
    record Filled(Entry entry, String evidence, Optional<ReportEntry> report) {}

    private static final Entry MISSING = new Entry.Missing();

    private final AssessmentRound round;
    private final Member member;

    private ReportedEntries(AssessmentRound round, Member member) {
        this.round = round;
        this.member = member;
    }

    static Map<String, Filled> of(AssessmentRound round, @Nullable Member member) {
        return member == null ? Map.of() : new ReportedEntries(round, member).filled();
    }

    private Map<String, Filled> filled() {
        var filled = new LinkedHashMap<String, Filled>();
        var lines = round.set().lines();
        round.links().forEach((code, link) -> {
            var line = Objects.requireNonNull(lines.get(code));
            filled.put(
                    code,
                    switch (link) {
                        case Link.ToAllTargets _ -> all(line);
                        case Link.ToTarget(var target) -> one(line, target);
                    });
        });
        return filled;
    }

    private Filled all(Line line) {
        var stories = member.stories();
        if (stories.isEmpty()) return said(new Entry.NotAssigned("Giao ước không giao chỉ tiêu nào cho đơn vị"));
        var met = stories.stream()
                .filter(story -> story.degree() != null && story.degree().state() == Degree.State.MET)
                .count();
        var input = line.formula().takes() == Input.Done.class
                ? new Input.Done(met == stories.size())
                : new Input.Measured(BigDecimal.valueOf(stories.size()), BigDecimal.valueOf(met));
        return said(new Entry.Given(input, "Báo cáo tiến độ: " + met + "/" + stories.size() + " chỉ tiêu đạt", true));
    }

    private Filled one(Line line, TargetId id) {
        return member.stories().stream()
                .filter(story -> story.target().id().equals(id))
                .findFirst()
                .map(story -> of(line, story))
                .orElseGet(() -> said(unassigned(id)));
    }

    private Entry unassigned(TargetId id) {
        var tasks = member.programme().agreed().tasks();
        for (var i = 0; i < tasks.size(); i++)
            for (var target : tasks.get(i).targets())
                if (target.id().equals(id)) return new Entry.NotAssigned(why(i, target));
        return MISSING;
    }

    private String why(int task, Target target) {
        return member.programme().contents().tasks().get(task) instanceof TaskPlan.OutsideFunction(var reason)
                ? "Nhiệm vụ " + (task + 1) + " không thuộc chức năng: " + reason
                : "Giao ước không giao chỉ tiêu “" + target.content() + "” cho đơn vị";
    }

    private static Filled of(Line line, Story story) {
        var latest = story.latest();
        if (latest.isEmpty()) return said(MISSING);
        var entry = latest.get();
        var input = input(line, story, entry);
        if (input.isEmpty()) return said(MISSING);
        return new Filled(
                new Entry.Given(
                        input.get(),
                        source(story, entry),
                        entry.file() || !entry.evidence().isBlank()),
                entry.evidence(),
                latest);
    }

    /// Empty where a plan is no number: a range, or a matter of yes or no, gives no target to measure by.
    private static Optional<Input> input(Line line, Story story, ReportEntry entry) {
        if (line.formula().takes() == Input.Done.class)
            return Optional.of(new Input.Done(story.degree(entry).state() == Degree.State.MET));
        return story.goal() instanceof Plan.Value(var goal) && entry.figure() instanceof Figure.Amount(var amount)
                ? Optional.of(new Input.Measured(goal, amount))
                : Optional.empty();
    }

    private static String source(Story story, ReportEntry entry) {
        return "báo cáo " + words(entry.period()) + ", chỉ tiêu “"
                + story.target().content() + "”";
    }

    private static String words(Period period) {
        return switch (period.kind()) {
            case MONTH -> "tháng " + period.n();
            case QUARTER -> "quý " + period.n();
            case HALF -> "sáu tháng";
            case YEAR -> "cả năm";
        };
    }

    private static Filled said(Entry entry) {
        return new Filled(entry, "", Optional.empty());
    }
}
