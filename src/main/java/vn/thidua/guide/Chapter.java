package vn.thidua.guide;

import java.util.List;

/// One chapter of the guide, for one kind of user.
///
/// @param slug its file without ending, `2-toa-soan`
/// @param html safe, since the guide is ours; pictures and links lead to addresses of the guide
/// @param parts its headings of the second level, in order
public record Chapter(String slug, String title, String html, List<Part> parts) {

    /// @param anchor what its heading is found by
    public record Part(String anchor, String title) {}

    public Chapter {
        parts = List.copyOf(parts);
    }
}
