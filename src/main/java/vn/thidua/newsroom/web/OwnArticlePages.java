package vn.thidua.newsroom.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// Finds the site's own articles for a link, by words of their titles, with or without marks.
@Repository
class OwnArticlePages {

    private static final int MOST = 10;

    private final JdbcClient db;

    OwnArticlePages(JdbcClient db) {
        this.db = db;
    }

    record Row(String title, String href) {}

    List<Row> find(SiteId site, String words) {
        if (words.isBlank()) return List.of();
        return db.sql("""
                select title, slug from article
                where site_id = :site and stage = 'PUBLISHED'
                    and strpos(draft_folded(title), draft_folded(:words)) > 0
                order by published_at desc limit :most
                """)
                .param("site", site.value())
                .param("words", words.strip())
                .param("most", MOST)
                .query((row, _) -> new Row(row.getString("title"), "/tin/" + row.getString("slug")))
                .list();
    }
}
