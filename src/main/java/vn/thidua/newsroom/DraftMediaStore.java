package vn.thidua.newsroom;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.media.MediaId;
import vn.thidua.media.MediaUse;
import vn.thidua.platform.SiteId;

/// Which unpublished drafts show a medium; the published ones are articles. Those in the bin count: they come back.
@Repository
class DraftMediaStore implements MediaUse {

    private final JdbcClient db;

    DraftMediaStore(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Use> usesOf(SiteId site, MediaId medium) {
        return db.sql("""
                select id, title from draft
                where site_id = :site and stage <> 'PUBLISHED' and position(:medium in fields::text) > 0
                order by touched_at desc
                """)
                .param("site", site.value())
                .param("medium", medium.value().toString())
                .query((row, _) ->
                        new Use(row.getString("title"), "/quan-tri/bai/" + row.getObject("id", UUID.class), ""))
                .list();
    }
}
