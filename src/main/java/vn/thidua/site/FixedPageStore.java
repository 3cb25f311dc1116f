package vn.thidua.site;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.design.Bilingual;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slug;

/// Reads the fixed pages of a site in both languages; they are written with its settings.
@Repository
class FixedPageStore {

    private final JdbcClient db;

    FixedPageStore(JdbcClient db) {
        this.db = db;
    }

    List<FixedPage> of(SiteId site) {
        return db.sql("select * from fixed_page where site_id = :site order by position")
                .param("site", site.value())
                .query((row, _) -> new FixedPage(
                        new Slug(row.getString("slug")),
                        new Bilingual(row.getString("title"), row.getString("title_en")),
                        new Bilingual(row.getString("body"), row.getString("body_en"))))
                .list();
    }
}
