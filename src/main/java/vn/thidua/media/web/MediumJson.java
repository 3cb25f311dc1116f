package vn.thidua.media.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.media.Medium;

/// A medium for scripts: what an editor needs to put it into a text.
///
/// @param kind `PICTURE`, `FILE` or `VIDEO`
/// @param name what people call it
/// @param href the largest picture, or the file
/// @param thumb a small picture; `null` for what is none
public record MediumJson(
        UUID id,
        String kind,
        String name,
        String ending,
        long bytes,
        String size,
        @Nullable Integer width,
        @Nullable Integer height,
        String href,
        @Nullable String thumb,
        @Nullable String srcset,
        String alt,
        String caption,
        String credit) {

    static MediumJson of(Medium medium) {
        return new MediumJson(
                medium.id().value(),
                medium.kind().name(),
                medium.title(),
                medium.ending(),
                medium.bytes(),
                medium.size(),
                medium.width(),
                medium.height(),
                medium.href(),
                medium.picture() ? medium.href(480) : null,
                medium.picture() ? medium.srcset() : null,
                medium.alt(),
                medium.caption(),
                medium.credit());
    }
}
