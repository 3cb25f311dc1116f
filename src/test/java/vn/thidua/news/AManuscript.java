package vn.thidua.news;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.Slug;

/// Manuscripts for tests, told by what matters in them.
public record AManuscript(
        String title,
        String section,
        String html,
        @Nullable String slug,
        @Nullable String origin) {

    public static AManuscript of(String title) {
        return new AManuscript(title, "tin-hoat-dong", "<p>Nội dung của bài " + title + ".</p>", null, null);
    }

    public AManuscript in(String section) {
        return new AManuscript(title, section, html, slug, origin);
    }

    public AManuscript saying(String html) {
        return new AManuscript(title, section, html, slug, origin);
    }

    public AManuscript at(String slug) {
        return new AManuscript(title, section, html, slug, origin);
    }

    public AManuscript from(String origin) {
        return new AManuscript(title, section, html, slug, origin);
    }

    public Manuscript on(LocalDate day) {
        return new Manuscript(
                title,
                null,
                slug == null ? null : new Slug(slug),
                section,
                null,
                List.of("Thẻ thử"),
                "Lời dẫn của " + title,
                BodyText.read(html, _ -> Optional.empty()),
                Byline.of("Thu Hà (TH)"),
                "",
                null,
                Priority.ORDINARY,
                new Stamp(day, LocalTime.of(8, 15)),
                null,
                origin);
    }
}
