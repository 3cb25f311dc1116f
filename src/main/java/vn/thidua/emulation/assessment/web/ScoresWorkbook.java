package vn.thidua.emulation.assessment.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.thidua.design.Spreadsheet;
import vn.thidua.design.Words;
import vn.thidua.emulation.bloc.BlocMember;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.emulation.scoring.Criterion;
import vn.thidua.emulation.scoring.Line;
import vn.thidua.emulation.scoring.Score;
import vn.thidua.emulation.scoring.UnitScore;
import vn.thidua.organisation.UnitId;

/// All points of a bloc as a table: totals by member, then every criterion by member.
final class ScoresWorkbook {

    private final CriteriaSet set;
    private final BlocYear year;
    private final Map<UnitId, UnitScore> scores;
    private final List<BlocMember> members;

    ScoresWorkbook(CriteriaSet set, BlocYear year, Map<UnitId, UnitScore> scores) {
        this.set = set;
        this.year = year;
        this.scores = scores;
        this.members = year.members().stream()
                .filter(member -> scores.containsKey(member.unit()))
                .toList();
    }

    byte[] bytes(Instant at) {
        var book = new Spreadsheet();
        totals(book, at);
        criteria(book);
        return book.bytes();
    }

    private void totals(Spreadsheet book, Instant at) {
        var table = book.table(
                Words.say("assessment.sheet.totals"),
                List.of(
                        Words.say("assessment.unit"),
                        Words.say("assessment.points"),
                        Words.say("assessment.achievable"),
                        Words.say("assessment.percentage"),
                        Words.say("assessment.bonus"),
                        Words.say("assessment.penalty")));
        for (var member : members) {
            var score = Objects.requireNonNull(scores.get(member.unit()));
            table.row(
                    member.name(),
                    score.total(),
                    score.base().achievable(),
                    score.shown().orElse(null),
                    score.bonus(),
                    score.penalty());
        }
        table.note(Words.say("assessment.sheet.by", year.title(), set.name(), Words.minute(at)));
    }

    private void criteria(Spreadsheet book) {
        var header = new ArrayList<>(
                List.of(Words.say("assessment.code"), Words.say("assessment.title.line"), Words.say("assessment.max")));
        for (var member : members) header.add(member.name());
        var table = book.table(Words.say("assessment.sheet.criteria"), header);
        set.all().forEach(criterion -> {
            if (criterion instanceof Criterion.Leaf leaf) row(table, leaf, score -> cell(score.line(leaf.code())));
            else
                row(
                        table,
                        criterion.code(),
                        criterion.title(),
                        criterion.maxPoints(),
                        score -> score.subtotal(criterion.code()).points());
        });
        for (var extra : set.extras()) row(table, extra, score -> cell(score.line(extra.code())));
    }

    private void row(Spreadsheet.Table table, Line line, Function<UnitScore, Object> value) {
        row(table, line.code(), line.title(), line.maxPoints(), value);
    }

    private void row(
            Spreadsheet.Table table, String code, String title, BigDecimal max, Function<UnitScore, Object> value) {
        var cells = new ArrayList<Object>(List.of(code, title, max));
        for (var member : members) cells.add(value.apply(Objects.requireNonNull(scores.get(member.unit()))));
        table.row(cells.toArray());
    }

    private static Object cell(Score score) {
        return switch (score) {
            case Score.Scored scored -> scored.points();
            case Score.Unscored _ -> Words.say("assessment.unscored");
            case Score.Unassigned _ -> Words.say("assessment.unassigned");
        };
    }
}
