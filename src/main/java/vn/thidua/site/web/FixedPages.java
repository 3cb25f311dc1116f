package vn.thidua.site.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.design.Bilingual;
import vn.thidua.design.Frame;
import vn.thidua.design.Language;
import vn.thidua.platform.Missing;

/// Reads fixed pages.
@Component
class FixedPages {

    private final JdbcClient db;

    FixedPages(JdbcClient db) {
        this.db = db;
    }

    FixedPageView show(Frame frame, String slug) {
        return db.sql("select title, title_en, body, body_en from fixed_page where site_id = :site and slug = :slug")
                .param("site", frame.site().value())
                .param("slug", slug)
                .query((row, _) -> new FixedPageView(
                        "/trang/" + slug,
                        frame.of(new Bilingual(row.getString("title"), row.getString("title_en"))),
                        frame.of(new Bilingual(row.getString("body"), row.getString("body_en"))),
                        frame.language() == Language.VI
                                || !row.getString("body_en").isBlank()))
                .optional()
                .orElseThrow(Missing::new);
    }
}
