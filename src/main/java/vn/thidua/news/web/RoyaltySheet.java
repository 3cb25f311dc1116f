package vn.thidua.news.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Frame;
import vn.thidua.design.Spreadsheet;
import vn.thidua.design.Words;

/// The articles of each author by month, from which royalties (nhuận bút) are reckoned: one table of how many, then a
/// table of each month's articles. The product sets no rate: the head of the agency does (NĐ 224/2026, Điều 20.3).
final class RoyaltySheet {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM-uuuu");

    /// One article.
    ///
    /// @param words how many words its body has
    record Line(
            LocalDate published,
            String author,
            String byline,
            String title,
            String section,
            String source,
            long words,
            long pictures,
            long views,
            String path) {}

    private RoyaltySheet() {}

    static byte[] of(List<Line> lines, LocalDate from, LocalDate until) {
        var months = new TreeSet<YearMonth>();
        for (var month = YearMonth.from(from); !month.isAfter(YearMonth.from(until)); month = month.plusMonths(1))
            months.add(month);
        var book = new Spreadsheet();
        overview(book, lines, months);
        for (var month : months) {
            var of = lines.stream()
                    .filter(line -> YearMonth.from(line.published).equals(month))
                    .toList();
            if (!of.isEmpty()) month(book, month, of);
        }
        return book.bytes();
    }

    private static void overview(Spreadsheet book, List<Line> lines, TreeSet<YearMonth> months) {
        var header = new ArrayList<String>();
        header.add(Words.say("royalty.author"));
        months.forEach(month -> header.add(MONTH.format(month)));
        header.add(Words.say("royalty.sum"));
        var table = book.table(Words.say("royalty.overview"), header);
        var counts = new TreeMap<String, TreeMap<YearMonth, Long>>();
        for (var line : lines)
            counts.computeIfAbsent(line.author, _ -> new TreeMap<>())
                    .merge(YearMonth.from(line.published), 1L, Long::sum);
        counts.forEach((author, of) -> table.row(cells(named(author), of, months)));
        var sums = new TreeMap<YearMonth, Long>();
        lines.forEach(line -> sums.merge(YearMonth.from(line.published), 1L, Long::sum));
        table.row(cells(Words.say("royalty.sum"), sums, months));
    }

    private static @Nullable Object[] cells(String name, TreeMap<YearMonth, Long> counts, TreeSet<YearMonth> months) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(name);
        months.forEach(month -> cells.add(counts.get(month)));
        cells.add(counts.values().stream().mapToLong(n -> n).sum());
        return cells.toArray();
    }

    private static void month(Spreadsheet book, YearMonth month, List<Line> lines) {
        var table = book.table(
                Words.say("royalty.month", MONTH.format(month)),
                List.of(
                                "author",
                                "byline",
                                "title",
                                "section",
                                "day",
                                "words",
                                "pictures",
                                "views",
                                "source",
                                "address")
                        .stream()
                        .map(key -> Words.say("royalty." + key))
                        .toList());
        for (var line : lines)
            table.row(
                    named(line.author),
                    line.byline,
                    line.title,
                    line.section,
                    line.published,
                    line.words,
                    line.pictures,
                    line.views,
                    line.source,
                    Frame.current().baseUrl() + line.path);
    }

    private static String named(String author) {
        return author.isBlank() ? Words.say("board.noAuthor") : author;
    }

    /// Words as an author counts them: what stands between blanks.
    static long words(String body) {
        var text = Jsoup.parseBodyFragment(body).text();
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).count();
    }
}
