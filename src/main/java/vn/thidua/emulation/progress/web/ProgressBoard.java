package vn.thidua.emulation.progress.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.design.Words;
import vn.thidua.emulation.progress.Degree;
import vn.thidua.emulation.progress.Period;
import vn.thidua.emulation.progress.ProgressReports.Member;
import vn.thidua.emulation.progress.Story;

/// Tasks by members, each cell coloured by how near its targets are to their goals.
///
/// @param tasks titles in the pact's order
/// @param asked kinds of period that members must report
/// @param leads whether the reader leads the year
public record ProgressBoard(
        UUID year,
        String title,
        List<String> tasks,
        List<Row> rows,
        List<Overdue> overdue,
        List<Period.Kind> asked,
        boolean leads) {

    public record Row(UUID programme, String unit, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// @param state `MET`, `NEAR`, `BEHIND` of the target that is furthest; `NONE` where one was never reported,
    /// `OUTSIDE`
    ///     where the task is not the member's, `EMPTY` where it has no target of the task
    /// @param met how many of the member's targets of the task are reached
    public record Cell(String state, long met, int all, int percent) {}

    public record Overdue(UUID programme, String unit, String target, LocalDate by) {}

    public ProgressBoard {
        tasks = List.copyOf(tasks);
        rows = List.copyOf(rows);
        overdue = List.copyOf(overdue);
        asked = List.copyOf(asked);
    }

    /// The kinds that members must report, in words.
    public String askedWords() {
        return asked.stream().map(kind -> Words.say("progress.asked." + kind)).collect(Collectors.joining(", "));
    }

    static Row row(Member member, int tasks) {
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < tasks; i++) cells.add(cell(member, i));
        return new Row(member.kept().programme().id().value(), member.kept().unitName(), cells);
    }

    private static Cell cell(Member member, int task) {
        if (task < member.programme().contents().tasks().size() && member.isOutside(task))
            return new Cell("OUTSIDE", 0, 0, 0);
        var stories = member.of(task);
        if (stories.isEmpty()) return new Cell("EMPTY", 0, 0, 0);
        var least = new Degree(java.math.BigDecimal.ONE);
        var met = 0L;
        var unsaid = false;
        for (var story : stories) {
            var degree = story.degree();
            unsaid |= degree == null;
            if (degree == null) continue;
            if (degree.state() == Degree.State.MET) met++;
            if (degree.share().compareTo(least.share()) < 0) least = degree;
        }
        return new Cell(unsaid ? "NONE" : least.state().name(), met, stories.size(), least.percent());
    }

    static List<Overdue> overdue(List<Member> members, LocalDate today) {
        var overdue = new ArrayList<Overdue>();
        for (var member : members)
            for (var story : member.stories()) if (story.overdue(today)) overdue.add(overdue(member, story));
        return overdue;
    }

    private static Overdue overdue(Member member, Story story) {
        return new Overdue(
                member.kept().programme().id().value(),
                member.kept().unitName(),
                story.target().content(),
                story.target().by());
    }
}
