package vn.thidua.news;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.media.MediaId;
import vn.thidua.platform.Slug;

/// Everything an article says. Plain texts are cleaned on entry; a title and a body are needed.
///
/// @param originalTitle the title as first printed, where the shown one differs (all capitals, say)
/// @param section slug of a section of the site
/// @param topic slug of a topic line of the site
/// @param origin where an imported article came from; the same origin is never taken in twice
public record Manuscript(
        String title,
        @Nullable String originalTitle,
        @Nullable Slug slug,
        String section,
        @Nullable String topic,
        List<String> tags,
        String lead,
        Body body,
        Byline byline,
        String source,
        @Nullable LeadPicture picture,
        Priority priority,
        Stamp published,
        @Nullable Stamp updated,
        @Nullable String origin) {

    /// The picture of the teaser; `shown` says whether the article itself begins with it.
    public record LeadPicture(MediaId media, String alt, String caption, boolean shown) {}

    public Manuscript {
        title = CleanText.plain(title);
        lead = CleanText.plain(lead);
        source = CleanText.plain(source);
        originalTitle = originalTitle == null ? null : CleanText.plain(originalTitle);
        tags = tags.stream()
                .map(CleanText::plain)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        if (title.isEmpty()) throw new NewsRefused.WithoutTitle();
        if (body.blocks().isEmpty()) throw new NewsRefused.WithoutBody(title);
    }

    Manuscript updated(@Nullable Stamp at) {
        return new Manuscript(
                title,
                originalTitle,
                slug,
                section,
                topic,
                tags,
                lead,
                body,
                byline,
                source,
                picture,
                priority,
                published,
                at,
                origin);
    }

    Slug address() {
        return slug == null ? Slug.of(title) : slug;
    }
}
