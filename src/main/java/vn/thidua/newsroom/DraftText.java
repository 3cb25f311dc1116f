package vn.thidua.newsroom;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import vn.thidua.media.MediaId;
import vn.thidua.news.Articles;
import vn.thidua.news.Body;
import vn.thidua.news.Byline;
import vn.thidua.news.Manuscript;
import vn.thidua.news.Priority;
import vn.thidua.news.Stamp;
import vn.thidua.platform.Slug;

/// Everything somebody has typed into an article, as they typed it and by the names of the form's fields. It may be
/// unfinished: what must be there is asked for when it is submitted. Kept as NFC; nothing but control characters falls
/// away, so that nothing is lost between two saves.
///
/// @param fields all of [#NAMES]; `body` is HTML, or plain paragraphs with empty lines between them
public record DraftText(Map<String, String> fields) {

    public static final List<String> NAMES = List.of(
            "title",
            "lead",
            "body",
            "byline",
            "source",
            "section",
            "topic",
            "tags",
            "picture",
            "pictureAlt",
            "pictureCaption",
            "pictureShown",
            "priority",
            "address");

    private static final int LONGEST = 2_000;
    private static final int LONGEST_BODY = 1_000_000;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}\\uE000\\uE001]");
    private static final Pattern ELEMENT = Pattern.compile("<(p|h[1-6]|ul|ol|table|figure|blockquote|section)\\b");

    /// Refuses what no article holds: a field of more than 2,000 characters, a body of more than a million.
    public DraftText {
        var all = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var text = clean(fields.getOrDefault(name, ""));
            if (text.length() > (name.equals("body") ? LONGEST_BODY : LONGEST))
                throw new NewsroomRefused.TooLong(name, name.equals("body") ? LONGEST_BODY : LONGEST);
            all.put(name, text);
        }
        fields = java.util.Collections.unmodifiableMap(all);
    }

    private static String clean(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(CONTROL.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
    }

    /// What a published article says, for correcting it.
    public static DraftText of(Manuscript manuscript, String body) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", manuscript.title());
        fields.put("lead", manuscript.lead());
        fields.put("body", body);
        fields.put("byline", manuscript.byline().raw());
        fields.put("source", manuscript.source());
        fields.put("section", manuscript.section());
        fields.put("topic", manuscript.topic() == null ? "" : manuscript.topic());
        fields.put("tags", String.join(", ", manuscript.tags()));
        var picture = manuscript.picture();
        if (picture != null) {
            fields.put("picture", picture.media().value().toString());
            fields.put("pictureAlt", picture.alt());
            fields.put("pictureCaption", picture.caption());
            fields.put("pictureShown", picture.shown() ? "true" : "");
        }
        fields.put("priority", String.valueOf(manuscript.priority().ordinal()));
        fields.put("address", manuscript.slug() == null ? "" : manuscript.slug().value());
        return new DraftText(fields);
    }

    /// A published picture without words was one that only decorates: nothing else could be submitted.
    static String decorative(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select("img[alt=\"\"]").attr("data-decorative", "");
        return document.body().html();
    }

    public String at(String field) {
        return fields.getOrDefault(field, "");
    }

    DraftText with(String field, String text) {
        var all = new LinkedHashMap<>(fields);
        all.put(field, text);
        return new DraftText(all);
    }

    public Body body() {
        return Articles.body(html(), image -> id(image.attr("data-media")));
    }

    static Optional<MediaId> id(String text) {
        try {
            return Optional.of(new MediaId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The body as HTML: plain typing, as without scripts, becomes paragraphs.
    String html() {
        var body = at("body");
        if (body.isBlank() || ELEMENT.matcher(body).find()) return body;
        return Arrays.stream(body.split("\\n\\s*\\n"))
                .filter(part -> !part.isBlank())
                .map(part -> "<p>" + Entities.escape(part.strip()).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining());
    }

    List<String> tags() {
        return Arrays.stream(at("tags").split("[,;\\n]"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    /// As it would be published at that moment.
    public Manuscript manuscript(Stamp published) {
        var picture = id(at("picture"))
                .map(media -> new Manuscript.LeadPicture(
                        media,
                        at("pictureAlt").strip(),
                        at("pictureCaption").strip(),
                        !at("pictureShown").isEmpty()))
                .orElse(null);
        return new Manuscript(
                at("title"),
                null,
                at("address").isBlank() ? null : Slug.of(at("address")),
                at("section"),
                at("topic").isBlank() ? null : at("topic"),
                tags(),
                at("lead"),
                body(),
                Byline.of(at("byline")),
                at("source"),
                picture,
                priority(),
                published,
                null,
                null);
    }

    private Priority priority() {
        return switch (at("priority")) {
            case "1" -> Priority.HIGH;
            case "2" -> Priority.LEAD;
            default -> Priority.ORDINARY;
        };
    }
}
