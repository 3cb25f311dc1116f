package vn.thidua.emulation.rules;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A package as a file: JSON that people can read, with the version of its form and the SHA-256 of what it says.
public final class PackageText {

    public static final String FORMAT = "cong-thi-dua.rules";
    public static final int SCHEMA = 1;
    public static final int MOST_BYTES = 1 << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private PackageText() {}

    /// What [#read] reads back to an equal value.
    public static String write(PackageFile file) {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("format", FORMAT);
        whole.put("schema", SCHEMA);
        whole.put("sha256", sha256(file));
        whole.put("package", said(file));
        return JSON.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(whole) + "\n";
    }

    public static String sha256(PackageFile file) {
        try {
            var bytes = JSON.writeValueAsString(said(file)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Refuses what is no such file, naming what is wrong and where.
    public static PackageFile read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) throw new RulesRefused.FileTooLarge();
        var whole = new FileNode("", parsed(bytes)).only("format", "schema", "sha256", "package");
        if (!whole.text("format").equals(FORMAT)) throw new RulesRefused.NoRulesFile();
        if (whole.number("schema") != SCHEMA) throw new RulesRefused.OtherSchema(whole.number("schema"));
        var file = file(whole.part("package"));
        if (!whole.text("sha256").equals(sha256(file))) throw new RulesRefused.HashDiffers();
        return file;
    }

    private static JsonNode parsed(byte[] bytes) {
        try {
            var node = JSON.readTree(bytes);
            if (!node.isObject()) throw new RulesRefused.NoRulesFile();
            return node;
        } catch (JacksonException wrong) {
            throw new RulesRefused.NoRulesFile();
        }
    }

    private static PackageFile file(FileNode node) {
        node.only("key", "version", "name", "from", "to", "transition", "note", "bases", "rules");
        var rules = new RulePackage(
                node.text("key"),
                node.number("version"),
                node.text("name"),
                node.day("from"),
                node.dayOrNone("to"),
                node.text("transition"),
                node.text("note"),
                node.list("rules").stream().map(PackageText::value).toList());
        return new PackageFile(
                rules, node.list("bases").stream().map(PackageText::basis).toList());
    }

    private static LegalBasis basis(FileNode node) {
        node.only(
                "kind",
                "number",
                "title",
                "issuer",
                "signed",
                "from",
                "lapses",
                "replacedBy",
                "amends",
                "link",
                "sha256",
                "certainty",
                "note");
        return new LegalBasis(
                node.one("kind", LegalBasis.Kind.class),
                node.text("number"),
                node.text("title"),
                node.text("issuer"),
                node.day("signed"),
                node.day("from"),
                node.dayOrNone("lapses"),
                node.text("replacedBy"),
                node.text("amends"),
                node.text("link"),
                node.text("sha256"),
                node.one("certainty", Certainty.class),
                node.text("note"));
    }

    private static RuleValue value(FileNode node) {
        node.only(
                "key", "group", "name", "kind", "value", "unit", "basis", "article", "certainty", "from", "to", "note");
        var source = new RuleSource(node.text("basis"), node.text("article"), node.one("certainty", Certainty.class));
        return new RuleValue(
                node.text("key"),
                node.one("group", RuleGroup.class),
                node.text("name"),
                content(node),
                source,
                node.dayOrNone("from"),
                node.dayOrNone("to"),
                node.text("note"));
    }

    private static Content content(FileNode node) {
        var value = node.text("value");
        return switch (node.text("kind")) {
            case "number" -> number(value, node.text("unit"));
            case "switch" -> new Content.Switch(on(node, value));
            case "text" -> new Content.Text(value);
            case "day" -> new Content.Day(YearDay.read(value));
            default -> throw new RulesRefused.WrongField(node.place() + ".kind", "number, switch, text, day");
        };
    }

    private static boolean on(FileNode node, String value) {
        if (!value.equals("on") && !value.equals("off"))
            throw new RulesRefused.WrongField(node.place() + ".value", "on, off");
        return value.equals("on");
    }

    private static Content number(String value, String unit) {
        if (!value.matches("[0-9]{1,12}(\\.[0-9]{1,4})?")) throw new RulesRefused.NoNumber(value);
        return new Content.Number(new BigDecimal(value), unit);
    }

    private static Map<String, Object> said(PackageFile file) {
        var rules = file.rules();
        var said = new LinkedHashMap<String, Object>();
        said.put("key", rules.key());
        said.put("version", rules.version());
        said.put("name", rules.name());
        said.put("from", day(rules.from()));
        said.put("to", day(rules.to()));
        said.put("transition", rules.transition());
        said.put("note", rules.note());
        said.put("bases", file.bases().stream().map(PackageText::said).toList());
        said.put("rules", rules.values().stream().map(PackageText::said).toList());
        return said;
    }

    static Map<String, Object> said(LegalBasis basis) {
        var said = new LinkedHashMap<String, Object>();
        said.put("kind", basis.kind().name());
        said.put("number", basis.number());
        said.put("title", basis.title());
        said.put("issuer", basis.issuer());
        said.put("signed", day(basis.signed()));
        said.put("from", day(basis.from()));
        said.put("lapses", day(basis.lapses()));
        said.put("replacedBy", basis.replacedBy());
        said.put("amends", basis.amends());
        said.put("link", basis.link());
        said.put("sha256", basis.sha256());
        said.put("certainty", basis.certainty().name());
        said.put("note", basis.note());
        return said;
    }

    static Map<String, Object> said(RuleValue value) {
        var said = new LinkedHashMap<String, Object>();
        said.put("key", value.key());
        said.put("group", value.group().name());
        said.put("name", value.name());
        switch (value.content()) {
            case Content.Number number -> {
                said.put("kind", "number");
                said.put("value", number.amount().toPlainString());
                said.put("unit", number.unit());
            }
            case Content.Switch known -> put(said, "switch", known.on() ? "on" : "off");
            case Content.Text text -> put(said, "text", text.words());
            case Content.Day day -> put(said, "day", day.day().written());
        }
        said.put("basis", value.source().basis());
        said.put("article", value.source().article());
        said.put("certainty", value.source().certainty().name());
        said.put("from", day(value.from()));
        said.put("to", day(value.to()));
        said.put("note", value.note());
        return said;
    }

    private static void put(Map<String, Object> said, String kind, String value) {
        said.put("kind", kind);
        said.put("value", value);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
