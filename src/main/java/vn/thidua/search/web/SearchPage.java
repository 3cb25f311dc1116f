package vn.thidua.search.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.design.Frame;
import vn.thidua.design.Head;
import vn.thidua.design.Words;
import vn.thidua.news.Section;
import vn.thidua.search.Answer;

/// The results of a question with everything that led to them, all of it in the address.
///
/// @param asked whether there was a question at all
public record SearchPage(
        String text,
        String from,
        String to,
        String section,
        int number,
        boolean asked,
        Answer answer,
        List<Section> sections,
        LocalDate today,
        int size) {

    /// A shortcut for a span of days.
    public record Span(String label, String href, boolean chosen) {}

    public Head head() {
        var title = asked ? Words.say("search.for", text) : Words.say("search.title");
        return Head.of(title, Words.say("search.about"), "/tim-kiem").unindexed();
    }

    public int pages() {
        return (int) Math.clamp(Math.ceilDiv((long) answer.total(), size), 1, 100);
    }

    public String at(int page) {
        return address(text, from, to, section, page);
    }

    public String instead(String other) {
        return address(other, from, to, section, 1);
    }

    public String everywhere() {
        return address(text, "", "", "", 1);
    }

    public boolean limited() {
        return !from.isBlank() || !to.isBlank() || !section.isBlank();
    }

    public List<Span> spans() {
        var spans = new ArrayList<Span>();
        spans.add(span("search.anytime", ""));
        for (var entry : Map.of(1, "search.week", 2, "search.month", 3, "search.year").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList())
            spans.add(span(entry.getValue(), since(entry.getKey()).toString()));
        return spans;
    }

    private LocalDate since(int step) {
        return switch (step) {
            case 1 -> today.minusDays(6);
            case 2 -> today.minusMonths(1);
            default -> today.minusYears(1);
        };
    }

    private Span span(String key, String start) {
        return new Span(Words.say(key), address(text, start, "", section, 1), from.equals(start) && to.isBlank());
    }

    private static String address(String text, String from, String to, String section, int page) {
        var address = UriComponentsBuilder.fromPath("/tim-kiem");
        add(address, "q", text);
        add(address, "tu", from);
        add(address, "den", to);
        add(address, "muc", section);
        if (page > 1) address.queryParam("trang", page);
        return Frame.current().href(address.encode().build().toUriString());
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank())
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
    }
}
