package vn.thidua.newsroom.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.news.Published;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slice;

/// Reads what is public, or was, for the board.
@Repository
class PublishedPages {

    private static final int SIZE = 30;

    private final JdbcClient db;

    PublishedPages(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    Slice<PublishedPage.Row> list(SiteId site, String words, int number) {
        var where =
                "where a.site_id = :site and (:words = '' or strpos(draft_folded(a.title), draft_folded(:words)) > 0)";
        var rows = db.sql(
                        """
                select a.id, a.title, a.slug, a.stage, s.name as section, a.published_at,
                    coalesce(a.withdrawal_notice, a.gone_to, '') as note
                from article a join section s on s.site_id = a.site_id and s.slug = a.section
                """ + where + " order by a.published_at desc, a.number desc limit " + SIZE + " offset :offset")
                .param("site", site.value())
                .param("words", words)
                .param("offset", (number - 1) * SIZE)
                .query((row, _) -> new PublishedPage.Row(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        "/tin/" + row.getString("slug"),
                        Published.Stage.valueOf(row.getString("stage")),
                        row.getString("section"),
                        row.getTimestamp("published_at").toInstant(),
                        row.getString("note")))
                .list();
        var total = db.sql("select count(*) from article a " + where)
                .param("site", site.value())
                .param("words", words)
                .query(Long.class)
                .single();
        return new Slice<>(rows, number, SIZE, total);
    }

    /// The article that an address of the site leads to: `/tin/…` or the whole address as copied from a browser.
    Optional<UUID> at(SiteId site, String address) {
        var slug = address.strip().replaceFirst("[?#].*$", "").replaceFirst("^.*/tin/", "");
        return db.sql("select article_id from article_address where site_id = :site and slug = :slug")
                .param("site", site.value())
                .param("slug", slug)
                .query(UUID.class)
                .optional();
    }
}
