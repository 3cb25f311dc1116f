package vn.thidua.newsroom;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Links between articles, and those that lead nowhere. Written by one job; what it finds replaces what it found
/// before.
@Repository
class BrokenLinkStore {

    private final JdbcClient db;

    BrokenLinkStore(JdbcClient db) {
        this.db = db;
    }

    record Linking(UUID article, UUID site, String body) {}

    /// The next published articles after one, whose text names an address of their own site.
    List<Linking> after(UUID article, int most) {
        return db.sql("""
                select id, site_id, body from article
                where id > :after and stage = 'PUBLISHED' and body like '%href="/%' order by id limit :most
                """)
                .param("after", article)
                .param("most", most)
                .query((row, _) -> new Linking(
                        row.getObject("id", UUID.class), row.getObject("site_id", UUID.class), row.getString("body")))
                .list();
    }

    /// Whether an article, or one that was there before, answers at this address.
    boolean leads(UUID site, String slug) {
        return db.sql("""
                select exists (select from article_address x join article a on a.id = x.article_id
                    where x.site_id = :site and x.slug = :slug and (a.stage <> 'RETRACTED' or a.gone_to is not null))
                """)
                .param("site", site)
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    void replace(UUID article, List<String> broken, Instant at) {
        db.sql("delete from broken_link where article_id = :article")
                .param("article", article)
                .update();
        for (var target : broken)
            db.sql("""
                    insert into broken_link (article_id, target, seen_at) values (:article, :target, :at)
                    on conflict do nothing
                    """)
                    .param("article", article)
                    .param("target", target)
                    .param("at", Timestamp.from(at))
                    .update();
    }
}
