package vn.thidua.emulation.ranking.web;

import java.util.stream.Stream;
import vn.thidua.design.Frame;
import vn.thidua.design.Spreadsheet;
import vn.thidua.design.Words;
import vn.thidua.emulation.ranking.Round;
import vn.thidua.emulation.ranking.StandingsWords;

/// A ranking as a table for office programs, with its hash and its terms on a second one.
final class RankingSheet {

    private RankingSheet() {}

    static byte[] of(Round round) {
        var words =
                new StandingsWords(round.frozen().standings(), Frame.current().language());
        var book = new Spreadsheet();
        var table = book.table(
                Words.say("ranking.title"),
                Stream.of("place", "unit", "total", "achievable", "percent", "class", "hindrances", "choice", "why")
                        .map(column -> Words.say("ranking.column." + column))
                        .toList());
        for (var row : words.standings().rows())
            table.row(
                    row.place(),
                    words.standings().name(row.unit()),
                    row.total(),
                    row.achievable(),
                    row.percentage(),
                    row.grade(),
                    String.join("; ", words.hindrances(row)),
                    words.choice(row),
                    words.why(row));
        var terms = book.table(Words.say("ranking.terms"), java.util.List.of(Words.say("ranking.sheet.line")));
        for (var line : words.terms()) terms.note(line);
        for (var line : words.ties()) terms.note(line);
        for (var line : words.exclusions()) terms.note(line);
        terms.note("SHA-256: " + round.frozen().sha256());
        return book.bytes();
    }
}
