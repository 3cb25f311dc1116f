package vn.thidua.newsroom.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.newsroom.Stage;

/// What of the list is wanted. An unknown word filters nothing.
///
/// @param words looked for in titles, with or without marks
/// @param stage `null` for every stage
/// @param own only one's own
/// @param binned what was put aside, instead of the rest
public record Filter(String words, @Nullable Stage stage, String section, boolean own, boolean binned) {

    static Filter of(String words, String stage, String section, String own, String binned) {
        return new Filter(words.strip(), stage(stage), section, !own.isEmpty(), !binned.isEmpty());
    }

    private static @Nullable Stage stage(String word) {
        for (var stage : Stage.values()) if (stage.name().equals(word)) return stage;
        return null;
    }

    public String href(int page) {
        var fields = new LinkedHashMap<String, String>();
        if (!words.isEmpty()) fields.put("q", words);
        if (stage != null) fields.put("trang-thai", stage.name());
        if (!section.isEmpty()) fields.put("muc", section);
        if (own) fields.put("cua-toi", "co");
        if (binned) fields.put("thung-rac", "co");
        if (page > 1) fields.put("trang", String.valueOf(page));
        return "/quan-tri/bai" + query(fields);
    }

    public String sheet() {
        var list = href(1);
        var query = list.indexOf('?');
        return "/quan-tri/bai.xlsx" + (query < 0 ? "" : list.substring(query));
    }

    private static String query(Map<String, String> fields) {
        if (fields.isEmpty()) return "";
        return "?"
                + fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
