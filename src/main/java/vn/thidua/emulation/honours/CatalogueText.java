package vn.thidua.emulation.honours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The catalogue as a file: what kinds there are, from when to when, by which article, and where that was read.
final class CatalogueText {

    static final String FORMAT = "cong-thi-dua.awards";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CatalogueText() {}

    /// @param dated when this version was written
    /// @param source where it was read
    record Edition(int version, LocalDate dated, String source, List<AwardKind> kinds) {

        Edition {
            kinds = List.copyOf(kinds);
        }
    }

    static Edition read(byte[] bytes) {
        var file = JSON.readTree(bytes);
        if (!text(file, "format").equals(FORMAT)) throw new IllegalArgumentException("no catalogue of awards");
        var kinds = new ArrayList<AwardKind>();
        for (var node : file.get("awards")) kinds.add(kind(node));
        return new Edition(
                file.get("version").asInt(), LocalDate.parse(text(file, "dated")), text(file, "source"), kinds);
    }

    private static AwardKind kind(JsonNode node) {
        var subjects = EnumSet.noneOf(SubjectKind.class);
        for (var one : words(node, "subjects")) subjects.add(SubjectKind.valueOf(one));
        var needs = new ArrayList<Needed>();
        for (var one : node.get("needs"))
            needs.add(new Needed(
                    new AwardCode(text(one, "award")),
                    text(one, "times"),
                    one.get("consecutive").asBoolean()));
        return new AwardKind(
                new AwardCode(text(node, "code")),
                text(node, "name"),
                AwardGroup.valueOf(text(node, "group")),
                AwardLevel.valueOf(text(node, "level")),
                subjects,
                text(node, "decider"),
                words(node, "aliases"),
                rules(node.get("rules")),
                needs,
                LocalDate.parse(text(node, "from")),
                day(text(node, "to")),
                text(node, "basis"),
                text(node, "article"));
    }

    private static RuleKeys rules(JsonNode node) {
        return new RuleKeys(
                text(node, "threshold"),
                text(node, "reward"),
                text(node, "consultation"),
                text(node, "opinion"),
                text(node, "deadline"));
    }

    private static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    private static List<String> words(JsonNode node, String field) {
        var words = new ArrayList<String>();
        for (var one : node.get(field)) words.add(one.asString());
        return words;
    }
}
