package vn.thidua.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import vn.thidua.news.Block;
import vn.thidua.news.Body;

/// What is looked at before an article is submitted: the six elements of Dublin Core that must not be empty
/// (TT 24/2011/TT-BTTTT; title, creator and description are typed, the other three the product fills in), texts for
/// pictures, the order of headings, capitals, and raw values that programs leave behind.
public final class Checks {

    private static final Pattern RAW = Pattern.compile(
            "(?<![\\p{L}\\d])(False|null|undefined|NaN|None|\\[object Object])(?![\\p{L}\\d])|\\{\\{|}}");
    private static final int SHORTEST_CAPITALS = 12;

    private Checks() {}

    public static List<Check> of(DraftText text) {
        var checks = new ArrayList<Check>();
        for (var field : List.of("title", "section", "lead", "byline"))
            if (text.at(field).isBlank()) checks.add(Check.needed(field));
        var body = text.body();
        if (body.blocks().isEmpty()) checks.add(Check.needed("body"));
        if (text.at("source").isBlank()) checks.add(new Check("source", "source", "", false));
        if (!text.at("picture").isBlank() && text.at("pictureAlt").isBlank())
            checks.add(new Check("pictureAlt", "pictureAlt", "", true));
        capitals(text, checks);
        raw(text, body, checks);
        pictures(text, checks);
        headings(body, checks);
        return checks;
    }

    /// Only what must be mended first.
    static List<Check> grave(DraftText text) {
        return of(text).stream().filter(Check::grave).toList();
    }

    private static void capitals(DraftText text, List<Check> checks) {
        var title = text.at("title");
        var letters = title.chars().filter(Character::isLetter).count();
        if (letters >= SHORTEST_CAPITALS && title.equals(title.toUpperCase(Locale.ROOT)))
            checks.add(new Check("title", "capitals", "", false));
    }

    private static void raw(DraftText text, Body body, List<Check> checks) {
        for (var field : List.of("title", "lead", "byline", "source", "pictureCaption", "pictureAlt")) {
            var match = RAW.matcher(text.at(field));
            if (match.find()) checks.add(new Check(field, "raw", match.group(), true));
        }
        var match = RAW.matcher(body.text());
        if (match.find()) checks.add(new Check("body", "raw", match.group(), true));
    }

    /// A picture says what it shows, or that it only decorates.
    private static void pictures(DraftText text, List<Check> checks) {
        var images = Jsoup.parseBodyFragment(text.html()).select("img");
        for (var i = 0; i < images.size(); i++) {
            var image = images.get(i);
            if (image.attr("data-media").isBlank())
                checks.add(new Check("body", "picture.lost", String.valueOf(i + 1), true));
            else if (image.attr("alt").isBlank() && !image.hasAttr("data-decorative"))
                checks.add(new Check("body", "picture.alt", String.valueOf(i + 1), true));
        }
    }

    private static void headings(Body body, List<Check> checks) {
        var level = 1;
        for (var block : body.blocks()) {
            if (!(block instanceof Block.Heading heading)) continue;
            if (heading.level() > level + 1)
                checks.add(new Check(
                        "body",
                        "heading",
                        Jsoup.parseBodyFragment(heading.html()).text(),
                        false));
            level = heading.level();
        }
    }
}
