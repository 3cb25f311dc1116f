package vn.thidua.design;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a page says about itself to machines: title, Open Graph, Dublin Core, linked data, feeds.
///
/// @param path the canonical address within the site
/// @param description one or two sentences, never empty (Dublin Core asks for it)
/// @param data finished JSON-LD documents
public record Head(
        String title,
        String description,
        String path,
        @Nullable String image,
        @Nullable Paper paper,
        @Nullable String feed,
        boolean indexed,
        boolean vietnameseOnly,
        List<String> data) {

    /// An article's own facts.
    public record Paper(String creator, LocalDate date, String published, String modified, String section) {}

    public Head {
        data = List.copyOf(data);
    }

    public static Head of(String title, String description, String path) {
        return new Head(title, description, path, null, null, null, true, false, List.of());
    }

    public Head withImage(@Nullable String image) {
        return new Head(title, description, path, image, paper, feed, indexed, vietnameseOnly, data);
    }

    public Head withPaper(Paper paper) {
        return new Head(title, description, path, image, paper, feed, indexed, true, data);
    }

    public Head withFeed(String feed) {
        return new Head(title, description, path, image, paper, feed, indexed, vietnameseOnly, data);
    }

    public Head withData(List<String> data) {
        return new Head(title, description, path, image, paper, feed, indexed, vietnameseOnly, data);
    }

    public Head unindexed() {
        return new Head(title, description, path, image, paper, feed, false, vietnameseOnly, data);
    }

    /// Content that exists in Vietnamese alone has one canonical address, whatever the frame's language.
    public String canonical() {
        var frame = Frame.current();
        return vietnameseOnly ? frame.baseUrl() + path : frame.url(path);
    }
}
