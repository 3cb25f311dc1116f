package vn.thidua.emulation.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Language;
import vn.thidua.design.Spreadsheet;
import vn.thidua.design.Words;
import vn.thidua.emulation.bloc.BlocMember;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.emulation.scoring.Criterion;
import vn.thidua.emulation.scoring.Extra;
import vn.thidua.emulation.scoring.Rounding;
import vn.thidua.emulation.scoring.Score;
import vn.thidua.emulation.scoring.UnitScore;
import vn.thidua.organisation.UnitId;

/// All scores of a province in a calendar year as a table: every member of every bloc, then each criteria set by the
/// members that are scored by it, of whichever bloc.
final class ProvinceScores {

    private static final int LONGEST_NAME = 31; // of a sheet, as such files allow
    private static final int HELD = 3; // columns that say what a line is

    private final int year;
    private final List<Bloc> blocs;
    private final Language in;

    ProvinceScores(int year, List<Bloc> blocs, Language in) {
        this.year = year;
        this.blocs = blocs;
        this.in = in;
    }

    /// @param set `null` until the scoring of the bloc is opened
    /// @param points of the members that have sent their own scoring
    record Bloc(BlocYear year, @Nullable CriteriaSet set, List<Assessment> assessments, Map<UnitId, Points> points) {

        @Nullable
        AssessmentState stateOf(UnitId unit) {
            return assessments.stream()
                    .filter(one -> one.unit().equals(unit))
                    .map(Assessment::state)
                    .findFirst()
                    .orElse(null);
        }
    }

    /// What the table says of a member: far less than its scores, which carry how each point came about.
    ///
    /// @param percentage `null` where nothing is assigned
    /// @param cells by the code of each criterion
    record Points(
            BigDecimal total,
            BigDecimal achievable,
            @Nullable BigDecimal percentage,
            Map<String, Object> cells) {

        static Points of(UnitScore score, Language in) {
            var cells = new HashMap<String, Object>();
            score.subtotals().forEach((code, subtotal) -> cells.put(code, subtotal.points()));
            score.lines().forEach((code, line) -> cells.put(code, cell(line, in)));
            return new Points(
                    score.total(), score.base().achievable(), score.shown().orElse(null), cells);
        }

        private static Object cell(Score score, Language in) {
            return switch (score) {
                case Score.Scored scored -> scored.points();
                case Score.Unscored _ -> Words.say(in, "assessment.unscored");
                case Score.Unassigned _ -> Words.say(in, "assessment.unassigned");
            };
        }
    }

    byte[] bytes(Instant at) {
        var book = new Spreadsheet();
        totals(book, at);
        var taken = new HashSet<String>();
        bySet().forEach((form, columns) -> criteria(book, name(form, taken), form, columns));
        return book.bytes();
    }

    private String say(String key, Object... facts) {
        return Words.say(in, key, facts);
    }

    private void totals(Spreadsheet book, Instant at) {
        var table = book.table(
                say("assessment.sheet.totals"),
                List.of(
                        say("assessment.bloc"),
                        say("assessment.unit"),
                        say("assessment.points"),
                        say("assessment.achievable"),
                        say("assessment.percentage"),
                        say("assessment.state")));
        for (var bloc : blocs) for (var member : bloc.year().members()) total(table, bloc, member);
        table.note(say("assessment.province.by", String.valueOf(year), Words.minute(at)));
    }

    private void total(Spreadsheet.Table table, Bloc bloc, BlocMember member) {
        var points = bloc.points().get(member.unit());
        var state = bloc.stateOf(member.unit());
        table.row(
                bloc.year().bloc().name(),
                member.name(),
                points == null ? null : points.total(),
                points == null ? null : points.achievable(),
                points == null ? null : points.percentage(),
                say(state == null ? "assessment.province.unopened" : "assessment.state." + state));
    }

    /// What makes lines of two blocs the same lines; the key of a set names its bloc.
    private record Form(
            String title,
            int version,
            Rounding rounding,
            BigDecimal max,
            List<Criterion> criteria,
            List<Extra> extras) {

        static Form of(CriteriaSet set) {
            return new Form(set.title(), set.version(), set.rounding(), set.maxPoints(), set.criteria(), set.extras());
        }
    }

    /// A member with its points.
    private record Column(String bloc, String unit, Points points) {}

    private Map<Form, List<Column>> bySet() {
        var sets = new LinkedHashMap<Form, List<Column>>();
        for (var bloc : blocs)
            if (bloc.set() != null && !bloc.points().isEmpty())
                sets.computeIfAbsent(Form.of(bloc.set()), _ -> new ArrayList<>())
                        .addAll(columns(bloc));
        return sets;
    }

    private static List<Column> columns(Bloc bloc) {
        var columns = new ArrayList<Column>();
        for (var member : bloc.year().members()) {
            var points = bloc.points().get(member.unit());
            if (points != null) columns.add(new Column(bloc.year().bloc().name(), member.name(), points));
        }
        return columns;
    }

    /// Such files tell no two sheets apart by upper and lower case.
    private String name(Form form, Set<String> taken) {
        for (var n = 1; ; n++) {
            var end = say("assessment.province.version", form.version()) + (n == 1 ? "" : " (" + n + ")");
            var title = form.title().replaceAll("[\\\\/?*:\\[\\]]", " ");
            var room = LONGEST_NAME - end.length() - 1;
            var name = title.substring(0, Math.min(title.length(), room)).strip() + " " + end;
            if (taken.add(name.toLowerCase(Locale.ROOT))) return name;
        }
    }

    private void criteria(Spreadsheet book, String name, Form form, List<Column> columns) {
        var several = columns.stream().map(Column::bloc).distinct().count() > 1;
        var header =
                new ArrayList<>(List.of(say("assessment.code"), say("assessment.title.line"), say("assessment.max")));
        for (var column : columns) header.add(several ? column.unit() + " – " + column.bloc() : column.unit());
        var table = book.table(name, header).wide(HELD);
        form.criteria().stream()
                .flatMap(Criterion::all)
                .forEach(one -> row(table, columns, one.code(), one.title(), one.maxPoints()));
        for (var extra : form.extras()) row(table, columns, extra.code(), extra.title(), extra.maxPoints());
    }

    private static void row(Spreadsheet.Table table, List<Column> columns, String code, String title, BigDecimal max) {
        var cells = new ArrayList<@Nullable Object>(List.of(code, title, max));
        for (var column : columns) cells.add(column.points().cells().get(code));
        table.row(cells.toArray());
    }
}
