package vn.thidua.news;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.media.MediaId;
import vn.thidua.media.MediaUse;
import vn.thidua.platform.SiteId;

/// Which articles show a medium, the withdrawn among them: their text may come back.
@Repository
class MediaUseStore implements MediaUse {

    private final JdbcClient db;

    MediaUseStore(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Use> usesOf(SiteId site, MediaId medium) {
        return db.sql("""
                select a.id, a.title, a.slug from article a join article_media m on m.article_id = a.id
                where m.media_id = :medium and a.site_id = :site order by a.published_at desc, a.number desc
                """)
                .param("medium", medium.value())
                .param("site", site.value())
                .query((row, _) -> new Use(
                        row.getString("title"),
                        "/tin/" + row.getString("slug"),
                        "article:" + row.getObject("id", UUID.class)))
                .list();
    }
}
