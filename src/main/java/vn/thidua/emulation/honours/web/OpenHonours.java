package vn.thidua.emulation.honours.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.design.SheetText;

/// The awards of a year as open data. Columns keep their names and their order; a change is a new version of the form.
final class OpenHonours {

    static final List<String> FIELDS = List.of(
            "id",
            "year",
            "award_code",
            "award",
            "subject_kind",
            "name",
            "unit",
            "decision_number",
            "decided_on",
            "issuer",
            "revoked_by",
            "revoked_on",
            "name_hidden");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OpenHonours() {}

    private static Map<String, Object> said(FoundHonour one) {
        var said = new LinkedHashMap<String, Object>();
        said.put("id", one.id().toString());
        said.put("year", one.year());
        said.put("award_code", one.code());
        said.put("award", one.award());
        said.put("subject_kind", one.kind().name());
        said.put("name", one.name());
        said.put("unit", one.of());
        said.put("decision_number", one.number());
        said.put("decided_on", one.decidedOn().toString());
        said.put("issuer", one.issuer());
        said.put("revoked_by", one.revokedBy());
        said.put("revoked_on", one.revokedOn() == null ? "" : one.revokedOn().toString());
        said.put("name_hidden", one.hidden());
        return said;
    }

    /// Marked as UTF-8, no cell taken for a formula.
    static byte[] csv(List<FoundHonour> awards) {
        var text = new StringBuilder(SheetText.BYTE_ORDER_MARK);
        try (var csv = CSVFormat.RFC4180.print(text)) {
            csv.printRecord(FIELDS);
            for (var one : awards)
                csv.printRecord(said(one).values().stream()
                        .map(cell -> SheetText.safe(cell.toString()))
                        .toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] json(int year, List<FoundHonour> awards) {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("format", "cong-thi-dua.khen-thuong");
        whole.put("schema", 1);
        whole.put("year", year);
        whole.put("fields", FIELDS);
        whole.put("awards", awards.stream().map(OpenHonours::said).toList());
        return JSON.writeValueAsBytes(whole);
    }
}
