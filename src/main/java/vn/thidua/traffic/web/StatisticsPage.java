package vn.thidua.traffic.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Head;
import vn.thidua.design.Words;
import vn.thidua.traffic.Baseline;
import vn.thidua.traffic.Heat;
import vn.thidua.traffic.Period;
import vn.thidua.traffic.Picture;
import vn.thidua.traffic.Span;
import vn.thidua.traffic.Totals;

/// The public page of figures.
public record StatisticsPage(
        Totals totals,
        Span span,
        List<Row> rows,
        Heat heat,
        Map<String, List<Group>> groups,
        List<Read> mostRead,
        long starts) {

    /// An article among the most viewed.
    public record Read(String title, String href, long views) {}

    public Head head() {
        return Head.of(Words.say("traffic.title"), Words.say("traffic.description"), "/thong-ke");
    }

    public List<Period> periods() {
        return Arrays.asList(Period.values());
    }

    public @Nullable Baseline old() {
        return totals.baseline();
    }

    public String range() {
        return Words.say("traffic.range", Words.day(span.from()), Words.day(span.until()));
    }

    public boolean isDaily() {
        return span.period() == Period.DAY;
    }

    public long sum(ToLongFunction<Row> figure) {
        return rows.stream().mapToLong(figure).sum();
    }

    public String people() {
        return picture("people", "traffic.humanPicture", Row::views, Row::visits);
    }

    public String programs() {
        return picture("programs", "traffic.robotPicture", Row::robots, Row::prefetches);
    }

    private String picture(String id, String title, Function<Row, Long> first, Function<Row, Long> second) {
        var lines = List.of(
                new Picture.Line(1, rows.stream().map(first).toList()),
                new Picture.Line(2, rows.stream().map(second).toList()));
        var labels = rows.stream().map(row -> span.period().brief(row.start())).toList();
        return new Picture(id, Words.say(title), description(title, first), labels, lines).svg();
    }

    private String description(String title, Function<Row, Long> figure) {
        var highest = rows.stream()
                .max(Comparator.comparing(figure))
                .map(row -> row.label() + " – " + Words.number(figure.apply(row)))
                .orElse("0");
        return Words.say(
                "traffic.pictureDesc", Words.say(title), Words.day(span.from()), Words.day(span.until()), highest);
    }

    /// Kinds of groups that have something to show, in the order of the page.
    public List<String> dimensions() {
        return List.of("device", "referrer", "language", "path").stream()
                .filter(groups::containsKey)
                .toList();
    }

    public List<Group> groups(String dimension) {
        return groups.getOrDefault(dimension, List.of());
    }

    /// What a stored value is called on the page.
    public String name(String dimension, Group group) {
        if (group.name().equals("khac") || group.name().equals("/khac")) return Words.say("traffic.other");
        return dimension.equals("device") ? Words.say("traffic.device." + group.name()) : group.name();
    }
}
