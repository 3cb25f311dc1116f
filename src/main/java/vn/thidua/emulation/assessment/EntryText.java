package vn.thidua.emulation.assessment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.emulation.scoring.Entry;
import vn.thidua.emulation.scoring.Input;

/// Entries as the database keeps them.
final class EntryText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private EntryText() {}

    static String write(Entry entry) {
        var said = new LinkedHashMap<String, Object>();
        switch (entry) {
            case Entry.Missing _ -> {}
            case Entry.NotAssigned(var reason) -> said.put("notAssigned", reason);
            case Entry.Given given -> {
                said.put("source", given.source());
                said.put("shown", given.evidence());
                put(said, given.input());
            }
        }
        return JSON.writeValueAsString(said);
    }

    private static void put(Map<String, Object> said, Input input) {
        switch (input) {
            case Input.Points(var points) -> said.put("points", points);
            case Input.Done(var done) -> said.put("done", done);
            case Input.Measured(var target, var actual) -> {
                if (target != null) said.put("target", target);
                said.put("actual", actual);
            }
            case Input.Marks(var marks) -> said.put("marks", marks);
            case Input.Counts(var counts) -> said.put("counts", counts);
            case Input.Imported(var value) -> said.put("value", value);
        }
    }

    static Entry read(String text) {
        var said = JSON.readTree(text);
        if (said.isEmpty()) return new Entry.Missing();
        if (said.has("notAssigned"))
            return new Entry.NotAssigned(said.get("notAssigned").asString());
        return new Entry.Given(
                input(said), said.get("source").asString(), said.get("shown").asBoolean());
    }

    private static Input input(JsonNode said) {
        if (said.has("points")) return new Input.Points(said.get("points").decimalValue());
        if (said.has("done")) return new Input.Done(said.get("done").asBoolean());
        if (said.has("actual"))
            return new Input.Measured(
                    said.has("target") ? said.get("target").decimalValue() : null,
                    said.get("actual").decimalValue());
        if (said.has("marks"))
            return new Input.Marks(said.get("marks").values().stream()
                    .<BigDecimal>map(JsonNode::decimalValue)
                    .toList());
        if (said.has("value")) return new Input.Imported(said.get("value").decimalValue());
        var counts = new LinkedHashMap<String, Integer>();
        said.get("counts")
                .properties()
                .forEach(count -> counts.put(count.getKey(), count.getValue().asInt()));
        return new Input.Counts(counts);
    }
}
