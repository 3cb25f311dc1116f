package vn.thidua.newsroom.web;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.news.Published;
import vn.thidua.platform.Slice;

/// Articles that are public, or were, for correcting and withdrawing them.
public record PublishedPage(String words, Slice<Row> articles) {

    public record Row(
            UUID id,
            String title,
            String href,
            Published.Stage stage,
            String section,
            Instant publishedAt,
            String note) {}

    public String at(int page) {
        var words = java.net.URLEncoder.encode(this.words, java.nio.charset.StandardCharsets.UTF_8);
        return "/quan-tri/tin?q=" + words + "&trang=" + page;
    }
}
