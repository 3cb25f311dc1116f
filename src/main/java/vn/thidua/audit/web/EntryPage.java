package vn.thidua.audit.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.Names.Named;

/// One entry, with everything it says.
public record EntryPage(AuditEntry entry, Map<UUID, Named> accounts, Map<UUID, Named> units) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public String what() {
        return Happened.words(entry.fact().what());
    }

    public Named account() {
        return Who.account(entry.fact().account(), accounts);
    }

    public Named unit() {
        var id = entry.fact().unit();
        return units.getOrDefault(id, new Named(id.toString(), ""));
    }

    public boolean ofTheProduct() {
        return entry.fact().account().getMostSignificantBits() == 0;
    }

    public Comparison comparison() {
        return Comparison.of(entry.fact().before(), entry.fact().after());
    }

    public boolean compares() {
        return !entry.fact().before().isEmpty() || !entry.fact().after().isEmpty();
    }

    /// The other facts of the event, by their names in code.
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        var root = JSON.readTree(
                entry.fact().details().isEmpty() ? "{}" : entry.fact().details());
        root.properties().forEach(fact -> details.put(fact.getKey(), text(fact.getValue())));
        return details;
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : value.isNull() ? "–" : value.toString();
    }
}
