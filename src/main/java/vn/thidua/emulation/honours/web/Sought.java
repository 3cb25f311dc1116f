package vn.thidua.emulation.honours.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.platform.Unmarked;

/// What is looked for in the history, as it was typed; what is no year, no award and no kind is not looked for.
///
/// @param page from 1
public record Sought(String name, String unit, String year, String award, String number, String kind, int page) {

    private static final int LONGEST = 200;
    private static final int LAST_PAGE = 10;

    static Sought typed(Map<String, String> query) {
        return new Sought(
                text(query, "ten"),
                text(query, "don-vi"),
                text(query, "nam"),
                text(query, "danh-hieu"),
                text(query, "so"),
                text(query, "doi-tuong"),
                page(query.getOrDefault("trang", "1")));
    }

    private static String text(Map<String, String> query, String field) {
        var typed = query.getOrDefault(field, "").replaceAll("\\p{Cntrl}", " ").strip();
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    }

    private static int page(String typed) {
        return typed.matches("[1-9][0-9]?") ? Math.min(Integer.parseInt(typed), LAST_PAGE) : 1;
    }

    public boolean any() {
        return !(name.isEmpty()
                && unit.isEmpty()
                && yearOrNone() == null
                && awardOrNone() == null
                && number.isEmpty()
                && kindOrNone() == null);
    }

    String foldedName() {
        return Unmarked.words(name);
    }

    String foldedUnit() {
        return Unmarked.words(unit);
    }

    String foldedNumber() {
        return Unmarked.words(number);
    }

    @Nullable
    Integer yearOrNone() {
        return year.matches("[12][0-9]{3}") ? Integer.valueOf(year) : null;
    }

    @Nullable
    String awardOrNone() {
        return award.matches("[A-Z][A-Z0-9_]{1,30}") ? award : null;
    }

    @Nullable
    String kindOrNone() {
        for (var one : SubjectKind.values()) if (one.name().equals(kind)) return kind;
        return null;
    }

    public boolean isLast() {
        return page == LAST_PAGE;
    }

    /// The same question for another page of its answer.
    public String at(int number) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("ten", name);
        fields.put("don-vi", unit);
        fields.put("nam", year);
        fields.put("danh-hieu", award);
        fields.put("so", this.number);
        fields.put("doi-tuong", kind);
        if (number > 1) fields.put("trang", String.valueOf(number));
        var query = new StringBuilder();
        fields.forEach((field, value) -> {
            if (value.isEmpty()) return;
            query.append(query.isEmpty() ? "?" : "&")
                    .append(field)
                    .append("=")
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        });
        return query.toString();
    }
}
