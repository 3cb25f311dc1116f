package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A place in a file of criteria, which says where it is when something is wrong there.
record CriteriaNode(String place, JsonNode json) {

    CriteriaNode {
        if (!json.isObject()) throw new ScoringRefused.WrongField(place, "{ … }");
    }

    /// Refuses fields that nobody reads: a typing error would be taken for silence.
    CriteriaNode only(String... names) {
        var known = Set.of(names);
        for (var name : json.propertyNames())
            if (!known.contains(name)) throw new ScoringRefused.UnknownField(at(name));
        return this;
    }

    boolean has(String name) {
        return json.has(name);
    }

    String text(String name) {
        var node = json.get(name);
        if (node == null || !node.isString()) throw new ScoringRefused.WrongField(at(name), "chữ");
        return node.asString();
    }

    int whole(String name) {
        var node = json.get(name);
        if (node == null || !node.isInt()) throw new ScoringRefused.WrongField(at(name), "số nguyên");
        return node.asInt();
    }

    BigDecimal amount(String name) {
        return amount(at(name), json.get(name));
    }

    List<BigDecimal> amounts(String name) {
        var node = array(name);
        return IntStream.range(0, node.size())
                .mapToObj(i -> amount(at(name, i), node.get(i)))
                .toList();
    }

    private static BigDecimal amount(String place, @Nullable JsonNode node) {
        if (node == null || !node.isNumber()) throw new ScoringRefused.WrongField(place, "số");
        return node.decimalValue();
    }

    /// No where the file does not say.
    boolean flag(String name) {
        var node = json.get(name);
        if (node != null && !node.isBoolean()) throw new ScoringRefused.WrongField(at(name), "true, false");
        return node != null && node.asBoolean();
    }

    <E extends Enum<E>> E one(String name, Class<E> of) {
        var written = text(name);
        for (var known : of.getEnumConstants()) if (known.name().equals(written)) return known;
        throw new ScoringRefused.WrongField(at(name), Arrays.toString(of.getEnumConstants()));
    }

    <E extends Enum<E>> E one(String name, Class<E> of, E otherwise) {
        return has(name) ? one(name, of) : otherwise;
    }

    CriteriaNode part(String name) {
        var node = json.get(name);
        if (node == null) throw new ScoringRefused.WrongField(at(name), "{ … }");
        return new CriteriaNode(at(name), node);
    }

    List<CriteriaNode> list(String name) {
        var node = array(name);
        return IntStream.range(0, node.size())
                .mapToObj(i -> new CriteriaNode(at(name, i), node.get(i)))
                .toList();
    }

    private JsonNode array(String name) {
        var node = json.get(name);
        if (node == null || !node.isArray()) throw new ScoringRefused.WrongField(at(name), "[ … ]");
        return node;
    }

    String at(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private String at(String name, int i) {
        return at(name) + "[" + (i + 1) + "]";
    }
}
