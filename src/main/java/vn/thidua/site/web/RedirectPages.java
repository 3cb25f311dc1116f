package vn.thidua.site.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slice;

/// Reads redirects.
@Repository
class RedirectPages {

    private static final int SIZE = 50;

    private final JdbcClient db;

    RedirectPages(JdbcClient db) {
        this.db = db;
    }

    /// The latest first; `sought` stands in the old or the new address.
    Slice<RedirectsPage.Redirect> slice(SiteId site, String sought, int number) {
        var total = db.sql("""
                select count(*) from redirect
                where site_id = :site and (strpos(path, :sought) > 0 or strpos(target, :sought) > 0)
                """)
                .param("site", site.value())
                .param("sought", sought)
                .query(Long.class)
                .single();
        List<RedirectsPage.Redirect> items = db.sql("""
                select path, target, set_at from redirect
                where site_id = :site and (strpos(path, :sought) > 0 or strpos(target, :sought) > 0)
                order by set_at desc, path limit :size offset :before
                """)
                .param("site", site.value())
                .param("sought", sought)
                .param("size", SIZE)
                .param("before", (number - 1L) * SIZE)
                .query((row, _) -> new RedirectsPage.Redirect(
                        row.getString("path"),
                        row.getString("target"),
                        row.getTimestamp("set_at").toInstant()))
                .list();
        return new Slice<>(items, number, SIZE, total);
    }
}
