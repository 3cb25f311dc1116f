package vn.thidua.emulation.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A place in a file of rules, which says where it is when something is wrong there.
record FileNode(String place, JsonNode json) {

    private static final int LONGEST = 4000;

    FileNode {
        if (!json.isObject()) throw new RulesRefused.WrongField(place, "{ … }");
    }

    /// Refuses fields that nobody reads: a typing error would be taken for silence.
    FileNode only(String... names) {
        var known = Set.of(names);
        for (var name : json.propertyNames()) if (!known.contains(name)) throw new RulesRefused.UnknownField(at(name));
        return this;
    }

    String text(String name) {
        var node = json.get(name);
        if (node == null || node.isNull()) return "";
        if (!node.isString() || node.asString().length() > LONGEST) throw new RulesRefused.WrongField(at(name), "chữ");
        return node.asString();
    }

    int number(String name) {
        var node = json.get(name);
        if (node == null || !node.isInt()) throw new RulesRefused.WrongField(at(name), "số nguyên");
        return node.asInt();
    }

    LocalDate day(String name) {
        var day = dayOrNone(name);
        if (day == null) throw new RulesRefused.WrongField(at(name), "ngày 2026-12-31");
        return day;
    }

    @Nullable
    LocalDate dayOrNone(String name) {
        var written = text(name);
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException wrong) {
            throw new RulesRefused.WrongField(at(name), "ngày 2026-12-31");
        }
    }

    <E extends Enum<E>> E one(String name, Class<E> of) {
        var written = text(name);
        for (var known : of.getEnumConstants()) if (known.name().equals(written)) return known;
        throw new RulesRefused.WrongField(
                at(name), List.of(of.getEnumConstants()).toString());
    }

    FileNode part(String name) {
        var node = json.get(name);
        if (node == null) throw new RulesRefused.WrongField(at(name), "{ … }");
        return new FileNode(at(name), node);
    }

    List<FileNode> list(String name) {
        var node = json.get(name);
        if (node == null || !node.isArray() || node.size() > RulePackage.MOST_VALUES)
            throw new RulesRefused.WrongField(at(name), "[ … ]");
        return IntStream.range(0, node.size())
                .mapToObj(i -> new FileNode(at(name) + "[" + (i + 1) + "]", node.get(i)))
                .toList();
    }

    private String at(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }
}
