package vn.thidua.news;

import org.jspecify.annotations.Nullable;
import vn.thidua.design.Bilingual;
import vn.thidua.media.Medium;

/// An article in a list: enough to decide whether to read it.
public record Teaser(
        ArticleId id,
        String title,
        String href,
        String lead,
        String sectionHref,
        Bilingual section,
        Stamp published,
        @Nullable Medium picture,
        String pictureAlt) {}
