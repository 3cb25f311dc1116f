package vn.thidua.emulation.scoring;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A criteria set as a file: JSON that people can read, with the version of its form.
public final class CriteriaText {

    public static final String FORMAT = "cong-thi-dua.criteria";
    public static final int SCHEMA = 1;
    public static final int MOST_BYTES = 1 << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private CriteriaText() {}

    /// Refuses what is no such file, naming what is wrong and where; then what cannot be a set.
    public static CriteriaSet read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) throw new ScoringRefused.FileTooLarge();
        var whole = new CriteriaNode("", parsed(bytes)).only("format", "schema", "set");
        if (!whole.has("format") || !whole.text("format").equals(FORMAT)) throw new ScoringRefused.NoCriteriaFile();
        if (whole.whole("schema") != SCHEMA) throw new ScoringRefused.OtherSchema(whole.whole("schema"));
        return set(whole.part("set")
                .only("key", "version", "title", "note", "scale", "rounding", "max", "criteria", "extras", "grades"));
    }

    private static JsonNode parsed(byte[] bytes) {
        try {
            var node = JSON.readTree(bytes);
            if (!node.isObject()) throw new ScoringRefused.NoCriteriaFile();
            return node;
        } catch (JacksonException wrong) {
            throw new ScoringRefused.NoCriteriaFile();
        }
    }

    private static CriteriaSet set(CriteriaNode node) {
        return new CriteriaSet(
                node.text("key"),
                node.whole("version"),
                node.text("title"),
                node.has("note") ? node.text("note") : "",
                rounding(node),
                node.amount("max"),
                node.list("criteria").stream().map(CriteriaText::criterion).toList(),
                node.has("extras")
                        ? node.list("extras").stream().map(CriteriaText::extra).toList()
                        : List.of(),
                node.has("grades") ? grades(node.part("grades")) : GradeScale.NONE);
    }

    private static Rounding rounding(CriteriaNode node) {
        return new Rounding(
                node.has("scale") ? node.whole("scale") : Rounding.USUAL.scale(),
                node.one("rounding", RoundingMode.class, Rounding.USUAL.mode()));
    }

    private static Criterion criterion(CriteriaNode node) {
        return node.has("children") ? group(node) : leaf(node);
    }

    private static Criterion group(CriteriaNode node) {
        node.only("code", "title", "max", "ceiling", "floored", "children");
        return new Criterion.Group(
                node.text("code"),
                node.text("title"),
                node.amount("max"),
                node.flag("ceiling"),
                node.flag("floored"),
                node.list("children").stream().map(CriteriaText::criterion).toList());
    }

    private static Criterion leaf(CriteriaNode node) {
        node.only("code", "title", "max", "formula", "evidence", "floored");
        return new Criterion.Leaf(
                node.text("code"),
                node.text("title"),
                node.amount("max"),
                FormulaText.read(node.part("formula")),
                node.flag("evidence"),
                node.flag("floored"));
    }

    private static Extra extra(CriteriaNode node) {
        node.only("code", "title", "sense", "items", "cap", "evidence");
        return new Extra(
                node.text("code"),
                node.text("title"),
                node.one("sense", Extra.Sense.class),
                new Bonus(FormulaText.items(node), node.amount("cap")),
                node.flag("evidence"));
    }

    private static GradeScale grades(CriteriaNode node) {
        node.only("extrasCount", "list");
        var grades = node.list("list").stream()
                .map(grade -> grade.only("name", "least", "floor"))
                .map(grade -> new Grade(grade.text("name"), grade.amount("least"), grade.amount("floor")))
                .toList();
        return new GradeScale(node.flag("extrasCount"), grades);
    }

    /// What [#read] reads back to an equal value.
    public static String write(CriteriaSet set) {
        var said = new LinkedHashMap<String, Object>();
        said.put("key", set.key());
        said.put("version", set.version());
        said.put("title", set.title());
        said.put("note", set.note());
        said.put("scale", set.rounding().scale());
        said.put("rounding", set.rounding().mode().name());
        said.put("max", set.maxPoints());
        said.put("criteria", set.criteria().stream().map(CriteriaText::said).toList());
        said.put("extras", set.extras().stream().map(CriteriaText::said).toList());
        said.put("grades", said(set.grades()));
        var whole = new LinkedHashMap<String, Object>();
        whole.put("format", FORMAT);
        whole.put("schema", SCHEMA);
        whole.put("set", said);
        return JSON.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(whole) + "\n";
    }

    private static Map<String, Object> said(Criterion criterion) {
        var said = new LinkedHashMap<String, Object>();
        said.put("code", criterion.code());
        said.put("title", criterion.title());
        said.put("max", criterion.maxPoints());
        if (criterion.floored()) said.put("floored", true);
        switch (criterion) {
            case Criterion.Group group -> {
                if (group.ceiling()) said.put("ceiling", true);
                said.put(
                        "children",
                        group.children().stream().map(CriteriaText::said).toList());
            }
            case Criterion.Leaf leaf -> {
                if (leaf.evidenceRequired()) said.put("evidence", true);
                said.put("formula", FormulaText.said(leaf.formula()));
            }
        }
        return said;
    }

    private static Map<String, Object> said(Extra extra) {
        var said = new LinkedHashMap<String, Object>();
        said.put("code", extra.code());
        said.put("title", extra.title());
        said.put("sense", extra.sense().name());
        said.put("items", FormulaText.items(extra.formula().items()));
        said.put("cap", extra.formula().cap());
        if (extra.evidenceRequired()) said.put("evidence", true);
        return said;
    }

    private static Map<String, Object> said(GradeScale grades) {
        var said = new LinkedHashMap<String, Object>();
        said.put("extrasCount", grades.extrasCount());
        said.put("list", grades.grades().stream().map(CriteriaText::said).toList());
        return said;
    }

    private static Map<String, Object> said(Grade grade) {
        var said = new LinkedHashMap<String, Object>();
        said.put("name", grade.name());
        said.put("least", grade.least());
        said.put("floor", grade.floor());
        return said;
    }
}
