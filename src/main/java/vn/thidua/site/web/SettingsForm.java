package vn.thidua.site.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Bilingual;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.site.Site;

/// The settings of a site as typed: words by the name of their field, hosts one a line, rows of the menu.
public record SettingsForm(Map<String, String> words, List<Row> menu) {

    /// The law asks for these on every page (TT 32/2017/TT-BTTTT, NĐ 224/2026).
    private static final List<String> NEEDED = List.of("ten", "nguoi-chiu-trach-nhiem", "dia-chi", "dien-thoai", "thu");

    static final List<String> FIELDS = List.of(
            "ten",
            "ten-en",
            "cap-tren",
            "cap-tren-en",
            "khau-hieu",
            "khau-hieu-en",
            "nguoi-chiu-trach-nhiem",
            "nguoi-chiu-trach-nhiem-en",
            "dia-chi",
            "dia-chi-en",
            "dien-thoai",
            "thu",
            "ban-quyen",
            "ban-quyen-en",
            "dia-chi-chinh-thuc",
            "ten-mien");
    static final int ROWS = 9;
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?");
    private static final Pattern OFFICIAL = Pattern.compile("https?://[^/\\s]+");

    /// A row of the menu; empty rows are left out.
    public record Row(String label, String labelEn, String href) {

        boolean empty() {
            return label.isBlank() && href.isBlank();
        }
    }

    public SettingsForm {
        words = Map.copyOf(words);
        menu = List.copyOf(menu);
    }

    static SettingsForm of(Site site) {
        var agency = site.agency();
        var words = new LinkedHashMap<String, String>();
        put(words, "ten", agency.name());
        put(words, "cap-tren", agency.parent());
        put(words, "khau-hieu", agency.tagline());
        put(words, "nguoi-chiu-trach-nhiem", agency.responsiblePerson());
        put(words, "dia-chi", agency.address());
        put(words, "ban-quyen", agency.copyright());
        words.put("dien-thoai", agency.phone());
        words.put("thu", agency.email());
        words.put("dia-chi-chinh-thuc", site.baseUrl() == null ? "" : site.baseUrl());
        words.put("ten-mien", String.join("\n", site.hosts()));
        var rows = new ArrayList<Row>();
        site.menu()
                .forEach(
                        link -> rows.add(new Row(link.label().vi(), link.label().en(), link.href())));
        while (rows.size() < ROWS) rows.add(new Row("", "", ""));
        return new SettingsForm(words, rows);
    }

    private static void put(Map<String, String> words, String field, Bilingual text) {
        words.put(field, text.vi());
        words.put(field + "-en", text.en());
    }

    /// From the parameters of a request.
    static SettingsForm typed(Map<String, String[]> parameters) {
        var words = new LinkedHashMap<String, String>();
        for (var field : FIELDS) words.put(field, first(parameters, field));
        var rows = IntStream.range(0, ROWS)
                .mapToObj(i -> new Row(
                        first(parameters, "muc-" + i),
                        first(parameters, "muc-en-" + i),
                        first(parameters, "duong-dan-" + i)))
                .toList();
        return new SettingsForm(words, rows);
    }

    private static String first(Map<String, String[]> parameters, String field) {
        var values = parameters.get(field);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }

    public String at(String field) {
        return words.getOrDefault(field, "");
    }

    FieldErrors errors() {
        var errors = new LinkedHashMap<String, String>();
        for (var field : NEEDED)
            if (at(field).isBlank()) errors.put(field, Words.say("settings.needed", Words.say("settings." + field)));
        if (!at("dia-chi-chinh-thuc").isEmpty()
                && !OFFICIAL.matcher(at("dia-chi-chinh-thuc")).matches())
            errors.put("dia-chi-chinh-thuc", Words.say("settings.official.odd"));
        if (hosts().isEmpty()
                || !hosts().stream().allMatch(host -> HOST.matcher(host).matches()))
            errors.put("ten-mien", Words.say("settings.hosts.odd"));
        for (var i = 0; i < menu.size(); i++) {
            var row = menu.get(i);
            if (!row.empty() && (row.label().isBlank() || !leads(row.href())))
                errors.put("muc-" + i, Words.say("settings.menu.odd", i + 1));
        }
        return new FieldErrors(errors);
    }

    private static boolean leads(String href) {
        try {
            var uri = URI.create(href);
            return href.startsWith("/") && !href.startsWith("//")
                    || uri.getHost() != null && href.matches("https?://.*");
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    Frame.Agency agency() {
        return new Frame.Agency(
                pair("ten"),
                pair("cap-tren"),
                pair("khau-hieu"),
                pair("nguoi-chiu-trach-nhiem"),
                pair("dia-chi"),
                at("dien-thoai"),
                at("thu"),
                pair("ban-quyen"));
    }

    private Bilingual pair(String field) {
        return new Bilingual(at(field), at(field + "-en"));
    }

    List<String> hosts() {
        return at("ten-mien")
                .toLowerCase(Locale.ROOT)
                .lines()
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .distinct()
                .toList();
    }

    @Nullable
    String baseUrl() {
        return at("dia-chi-chinh-thuc").isEmpty() ? null : at("dia-chi-chinh-thuc");
    }

    List<Frame.Link> links() {
        return menu.stream()
                .filter(row -> !row.empty())
                .map(row -> new Frame.Link(new Bilingual(row.label(), row.labelEn()), row.href()))
                .toList();
    }
}
