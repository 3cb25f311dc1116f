package vn.thidua.emulation.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thidua.emulation.scoring.Selection.Priority;
import vn.thidua.emulation.scoring.TieRule;
import vn.thidua.organisation.UnitId;

/// Standings as canonical text, and back.
final class StandingsText {

    private static final String FORMAT = "cong-thi-dua.ranking";
    private static final int SCHEMA = 1;

    private StandingsText() {}

    static String write(Standings standings) {
        return Canonical.text(thing(
                "format", FORMAT,
                "schema", SCHEMA,
                "year", standings.year().toString(),
                "title", standings.title(),
                "criteria", criteria(standings.criteria()),
                "terms", terms(standings.terms()),
                "rows", standings.rows().stream().map(StandingsText::row).toList(),
                "ties", standings.ties().stream().map(StandingsText::tie).toList(),
                "base", standings.base(),
                "allowed", standings.allowed(),
                "byPercentage", standings.byPercentage(),
                "waiting", ids(standings.waiting()),
                "votes", counts(standings.votes().counts()),
                "voteReference", standings.votes().reference(),
                "names", names(standings.names())));
    }

    /// Names and values in turn.
    static SortedMap<String, Object> thing(Object... parts) {
        var thing = new TreeMap<String, Object>();
        for (var i = 0; i < parts.length; i += 2) thing.put((String) parts[i], parts[i + 1]);
        return thing;
    }

    private static Object criteria(Standings.Criteria criteria) {
        return thing(
                "key", criteria.key(),
                "version", criteria.version(),
                "title", criteria.title(),
                "titles", new TreeMap<>(criteria.titles()));
    }

    private static Object terms(RankingTerms terms) {
        var order = terms.order();
        var quota = terms.quota();
        var flags = terms.flags();
        return thing(
                "ties", order.ties().stream().map(TieText::of).toList(),
                "distinct", order.distinct(),
                "orderSource", source(order.source()),
                "percent", quota.percent().toPlainString(),
                "base", quota.base().name(),
                "quotaSource", source(quota.source()),
                "rounding", quota.rounding().name(),
                "roundingSource", source(quota.rounded()),
                "flags", flags.count(),
                "flagsWithin", flags.within(),
                "flagsSource", source(flags.source()),
                "least", terms.least(),
                "priority", terms.priority().priority().name(),
                "prioritySource", source(terms.priority().source()),
                "exclusions",
                        terms.exclusions().stream()
                                .map(StandingsText::exclusion)
                                .toList(),
                "shown", terms.shown().name());
    }

    private static Object source(TermSource source) {
        return thing("words", source.words(), "rule", source.rule());
    }

    private static Object exclusion(RankingTerms.Exclusion exclusion) {
        return thing("unit", exclusion.unit().value().toString(), "reason", exclusion.reason());
    }

    private static Object row(Standings.Row row) {
        return thing(
                "place", row.place(),
                "unit", row.unit().value().toString(),
                "total", row.total().toPlainString(),
                "achievable", row.achievable().toPlainString(),
                "percent", row.percentage().toPlainString(),
                "class", row.grade(),
                "hindrances",
                        row.hindrances().stream().map(StandingsText::hindrance).toList(),
                "choice", row.choice().name());
    }

    private static Object hindrance(Standings.Hindrance hindrance) {
        return thing(
                "class", hindrance.grade(),
                "criterion", written(hindrance.criterion()),
                "percent", hindrance.percentage().toPlainString());
    }

    private static String written(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Object tie(Standings.Tie tie) {
        return thing(
                "tied", ids(tie.tied()),
                "by", tie.by() == null ? "" : TieText.of(tie.by()),
                "order", tie.order().stream().map(StandingsText::ids).toList(),
                "place", tie.place());
    }

    private static List<String> ids(List<UnitId> units) {
        return units.stream().map(unit -> unit.value().toString()).toList();
    }

    private static Object counts(Map<UnitId, Integer> counts) {
        var written = new TreeMap<String, Object>();
        counts.forEach((unit, count) -> written.put(unit.value().toString(), count));
        return written;
    }

    private static Object names(Map<UnitId, String> names) {
        var written = new TreeMap<String, Object>();
        names.forEach((unit, name) -> written.put(unit.value().toString(), name));
        return written;
    }

    /// What [#write] wrote; anything else is an error of the product, since nobody sends such files.
    static Standings read(String text) {
        var whole = Canonical.JSON.readTree(text);
        if (!whole.get("format").asString().equals(FORMAT)
                || whole.get("schema").asInt() != SCHEMA)
            throw new IllegalArgumentException("another form: " + whole.get("format"));
        var names = new HashMap<UnitId, String>();
        for (var unit : whole.get("names").propertyNames())
            names.put(id(unit), whole.get("names").get(unit).asString());
        return new Standings(
                UUID.fromString(whole.get("year").asString()),
                whole.get("title").asString(),
                readCriteria(whole.get("criteria")),
                readTerms(whole.get("terms")),
                list(whole.get("rows")).stream().map(StandingsText::readRow).toList(),
                list(whole.get("ties")).stream().map(StandingsText::readTie).toList(),
                whole.get("base").asInt(),
                whole.get("allowed").asInt(),
                whole.get("byPercentage").asBoolean(),
                units(whole.get("waiting")),
                readVotes(whole.get("votes"), whole.get("voteReference").asString()),
                names);
    }

    private static Standings.Votes readVotes(JsonNode node, String reference) {
        var counts = new HashMap<UnitId, Integer>();
        for (var unit : node.propertyNames())
            counts.put(id(unit), node.get(unit).asInt());
        return new Standings.Votes(counts, reference);
    }

    private static Standings.Criteria readCriteria(JsonNode node) {
        var titles = new TreeMap<String, String>();
        for (var code : node.get("titles").propertyNames())
            titles.put(code, node.get("titles").get(code).asString());
        return new Standings.Criteria(
                node.get("key").asString(),
                node.get("version").asInt(),
                node.get("title").asString(),
                titles);
    }

    private static RankingTerms readTerms(JsonNode node) {
        return new RankingTerms(
                new RankingTerms.Order(
                        list(node.get("ties")).stream()
                                .map(tie -> TieText.read(tie.asString()).orElseThrow())
                                .toList(),
                        node.get("distinct").asInt(),
                        readSource(node.get("orderSource"))),
                new RankingTerms.Share(
                        number(node, "percent"),
                        RankingTerms.Whole.valueOf(node.get("base").asString()),
                        readSource(node.get("quotaSource")),
                        RoundingMode.valueOf(node.get("rounding").asString()),
                        readSource(node.get("roundingSource"))),
                new RankingTerms.Flags(
                        node.get("flags").asInt(),
                        node.get("flagsWithin").asBoolean(),
                        readSource(node.get("flagsSource"))),
                node.get("least").asString(),
                new RankingTerms.Waited(
                        Priority.valueOf(node.get("priority").asString()), readSource(node.get("prioritySource"))),
                list(node.get("exclusions")).stream()
                        .map(one -> new RankingTerms.Exclusion(
                                id(one.get("unit").asString()),
                                one.get("reason").asString()))
                        .toList(),
                RankingTerms.Shown.valueOf(node.get("shown").asString()));
    }

    private static TermSource readSource(JsonNode node) {
        return new TermSource(node.get("words").asString(), node.get("rule").asString());
    }

    private static Standings.Row readRow(JsonNode node) {
        return new Standings.Row(
                node.get("place").asInt(),
                id(node.get("unit").asString()),
                number(node, "total"),
                number(node, "achievable"),
                number(node, "percent"),
                node.get("class").asString(),
                list(node.get("hindrances")).stream()
                        .map(StandingsText::readHindrance)
                        .toList(),
                Standings.Choice.valueOf(node.get("choice").asString()));
    }

    private static Standings.Hindrance readHindrance(JsonNode node) {
        var criterion = node.get("criterion").asString();
        return new Standings.Hindrance(
                node.get("class").asString(), criterion.isEmpty() ? null : criterion, number(node, "percent"));
    }

    private static Standings.Tie readTie(JsonNode node) {
        TieRule by = TieText.read(node.get("by").asString()).orElse(null);
        return new Standings.Tie(
                units(node.get("tied")),
                by,
                list(node.get("order")).stream().map(StandingsText::units).toList(),
                node.get("place").asInt());
    }

    private static BigDecimal number(JsonNode node, String name) {
        return new BigDecimal(node.get(name).asString());
    }

    private static List<UnitId> units(JsonNode node) {
        return list(node).stream().map(unit -> id(unit.asString())).toList();
    }

    private static UnitId id(String text) {
        return new UnitId(UUID.fromString(text));
    }

    private static List<JsonNode> list(JsonNode node) {
        var list = new ArrayList<JsonNode>();
        node.forEach(list::add);
        return list;
    }
}
