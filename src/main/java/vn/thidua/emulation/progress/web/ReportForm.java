package vn.thidua.emulation.progress.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.pact.Direction;
import vn.thidua.emulation.pact.SheetFile;
import vn.thidua.emulation.progress.Figure;
import vn.thidua.emulation.progress.Period;
import vn.thidua.emulation.progress.ProgressRefused;
import vn.thidua.emulation.progress.ReportEntry;
import vn.thidua.emulation.progress.ReportLine;
import vn.thidua.emulation.progress.Story;

/// The report of a period as it is typed: `kq-3` is what was reached of the third target.
public record ReportForm(Period period, List<RowForm> rows, String reason) {

    /// @param figure a number, or `co` and `khong` where it is a matter of yes or no; empty where nothing is said
    public record RowForm(Story story, String figure, String difficulties, String evidence) {

        public boolean yesNo() {
            return story.target().direction() == Direction.YES_NO;
        }
    }

    public ReportForm {
        rows = List.copyOf(rows);
    }

    /// With what stands for the period.
    static ReportForm of(Period period, List<Story> stories) {
        var rows = stories.stream()
                .map(story -> story.of(period)
                        .map(entry ->
                                new RowForm(story, written(entry.figure()), entry.difficulties(), entry.evidence()))
                        .orElseGet(() -> new RowForm(story, "", "", "")))
                .toList();
        return new ReportForm(period, rows, "");
    }

    static String written(Figure figure) {
        return switch (figure) {
            case Figure.Amount(var number) -> Typed.written(number);
            case Figure.Done(var done) -> done ? "co" : "khong";
        };
    }

    static ReportForm typed(Period period, List<Story> stories, Map<String, String> fields) {
        var rows = new ArrayList<RowForm>();
        for (var i = 1; i <= stories.size(); i++)
            rows.add(new RowForm(
                    stories.get(i - 1),
                    fields.getOrDefault("kq-" + i, "").strip(),
                    fields.getOrDefault("kk-" + i, "").strip(),
                    fields.getOrDefault("mc-" + i, "").strip()));
        return new ReportForm(period, rows, fields.getOrDefault("ly-do", ""));
    }

    /// What is wrong, by the field it is about.
    ///
    /// @param files the rows to which a file comes, from 1
    FieldErrors errors(Set<Integer> files) {
        var errors = new LinkedHashMap<String, String>();
        for (var i = 1; i <= rows.size(); i++) {
            var row = rows.get(i - 1);
            try {
                if (row.figure().isEmpty()) {
                    if (files.contains(i) || !(row.difficulties() + row.evidence()).isEmpty())
                        errors.put("kq-" + i, Words.say("progress.figure.missing"));
                } else figure(row);
            } catch (ProgressRefused refused) {
                errors.put("kq-" + i, Words.say(refused.key(), refused.facts()));
            }
        }
        return new FieldErrors(errors);
    }

    private static Figure figure(RowForm row) {
        if (row.yesNo()) return new Figure.Done(row.figure().equals("co"));
        return new Figure.Amount(
                Typed.number(row.figure()).orElseThrow(() -> new ProgressRefused.NotANumber(row.figure())));
    }

    /// Only where there are no errors: of the rows in which something is said.
    ///
    /// @param files by the number of the row, from 1
    List<ReportLine> lines(Map<Integer, SheetFile> files) {
        var lines = new ArrayList<ReportLine>();
        for (var i = 1; i <= rows.size(); i++) {
            var row = rows.get(i - 1);
            if (!row.figure().isEmpty())
                lines.add(new ReportLine(
                        row.story().target().id(), figure(row), row.difficulties(), row.evidence(), files.get(i)));
        }
        return lines;
    }

    public @Nullable ReportEntry standing(RowForm row) {
        return row.story().of(period).orElse(null);
    }

    /// Whether something of the period was reported already, so that another word is a correction.
    public boolean corrects() {
        return rows.stream().map(row -> row.story().of(period)).anyMatch(Optional::isPresent);
    }
}
