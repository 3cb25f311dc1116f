package vn.thidua.news.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.design.Bilingual;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.news.Section;
import vn.thidua.news.Topic;
import vn.thidua.platform.Slug;

/// Sections and topic lines of a site as typed, with empty rows for new ones. A new one's address comes from its name.
public record SectionsForm(List<Row> sections, List<Row> topics) {

    static final int NEW = 3;
    private static final int MOST = 60;

    /// @param slug empty for a new one
    /// @param place where it stands, as typed
    public record Row(String slug, String name, String nameEn, String description, String place) {

        boolean empty() {
            return name.isBlank() && slug.isEmpty();
        }

        String address() {
            return slug.isEmpty() ? Slug.of(name).value() : slug;
        }
    }

    public SectionsForm {
        sections = List.copyOf(sections);
        topics = List.copyOf(topics);
    }

    static SectionsForm of(List<Section> sections, List<Topic> topics) {
        var first = IntStream.range(0, sections.size()).mapToObj(i -> {
            var section = sections.get(i);
            return new Row(
                    section.slug(),
                    section.name().vi(),
                    section.name().en(),
                    section.description(),
                    String.valueOf(i + 1));
        });
        var second = topics.stream().map(topic -> new Row(topic.slug(), topic.name(), "", topic.description(), ""));
        return new SectionsForm(withNew(first), withNew(second));
    }

    private static List<Row> withNew(Stream<Row> rows) {
        var all = new ArrayList<>(rows.toList());
        for (var i = 0; i < NEW; i++) all.add(new Row("", "", "", "", ""));
        return all;
    }

    static SectionsForm typed(Map<String, String[]> parameters) {
        return new SectionsForm(rows(parameters, "muc"), rows(parameters, "dong"));
    }

    private static List<Row> rows(Map<String, String[]> parameters, String kind) {
        return IntStream.range(0, MOST)
                .filter(i -> parameters.containsKey(kind + "-ten-" + i))
                .mapToObj(i -> new Row(
                        first(parameters, kind + "-dia-chi-" + i),
                        first(parameters, kind + "-ten-" + i),
                        first(parameters, kind + "-ten-en-" + i),
                        first(parameters, kind + "-gioi-thieu-" + i),
                        first(parameters, kind + "-thu-tu-" + i)))
                .toList();
    }

    private static String first(Map<String, String[]> parameters, String field) {
        var values = parameters.get(field);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }

    FieldErrors errors() {
        var errors = new LinkedHashMap<String, String>();
        check(sections, "muc", errors);
        check(topics, "dong", errors);
        return new FieldErrors(errors);
    }

    private static void check(List<Row> rows, String kind, Map<String, String> errors) {
        var taken = new HashSet<String>();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.empty()) continue;
            var field = kind + "-ten-" + i;
            if (row.name().isBlank()) errors.put(field, Words.say("sections.nameless", i + 1));
            else if (!taken.add(row.address())) errors.put(field, Words.say("sections.twice", row.name()));
            if (!row.place().isEmpty() && !row.place().matches("\\d{1,3}"))
                errors.put(kind + "-thu-tu-" + i, Words.say("sections.place.odd", row.name()));
        }
    }

    List<Section> arranged() {
        return sections.stream()
                .filter(row -> !row.empty())
                .sorted(Comparator.comparingInt(
                        row -> row.place().isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.place())))
                .map(row -> new Section(row.address(), new Bilingual(row.name(), row.nameEn()), row.description()))
                .toList();
    }

    List<Topic> lines() {
        return topics.stream()
                .filter(row -> !row.empty())
                .map(row -> new Topic(row.address(), row.name(), row.description()))
                .toList();
    }
}
