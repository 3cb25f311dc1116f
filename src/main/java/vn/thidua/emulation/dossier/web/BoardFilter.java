package vn.thidua.emulation.dossier.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.thidua.emulation.dossier.DossierState;

/// Which proposals are looked at; what cannot be read asks for nothing.
///
/// @param state empty for all
/// @param mark `tam-dung`, `qua-han`, `tra-lai` or empty
/// @param page from 1
public record BoardFilter(String state, String unit, String award, String year, String words, String mark, int page) {

    public static BoardFilter of(Map<String, String> asked) {
        var state = asked.getOrDefault("buoc", "");
        var unit = asked.getOrDefault("don-vi", "");
        var award = asked.getOrDefault("loai", "");
        var year = asked.getOrDefault("nam", "");
        var page = asked.getOrDefault("trang", "");
        return new BoardFilter(
                Arrays.stream(DossierState.values()).anyMatch(one -> one.name().equals(state)) ? state : "",
                unit.matches("[0-9a-f-]{36}") ? unit : "",
                award.matches("[A-Z][A-Z0-9_]{1,30}") ? award : "",
                year.matches("\\d{4}") ? year : "",
                asked.getOrDefault("tim", "").strip(),
                List.of("tam-dung", "qua-han", "tra-lai").contains(asked.getOrDefault("dau", ""))
                        ? asked.getOrDefault("dau", "")
                        : "",
                page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1);
    }

    /// The same list in an address.
    public String query() {
        var parts = new ArrayList<String>();
        add(parts, "buoc", state);
        add(parts, "don-vi", unit);
        add(parts, "loai", award);
        add(parts, "nam", year);
        add(parts, "tim", words);
        add(parts, "dau", mark);
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    public String at(int page) {
        var query = query();
        return DossierBoardController.PATH + "?" + query + (query.isEmpty() ? "" : "&") + "trang=" + page;
    }
}
