package vn.thidua.news.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Reads the names of tags.
@Component
class TagPages {

    private final JdbcClient db;

    TagPages(JdbcClient db) {
        this.db = db;
    }

    String name(SiteId site, String slug) {
        return db.sql("select name from tag where site_id = :site and slug = :slug")
                .param("site", site.value())
                .param("slug", slug)
                .query((row, _) -> row.getString("name"))
                .optional()
                .orElseThrow(Missing::new);
    }
}
