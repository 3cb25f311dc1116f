package vn.thidua.emulation.progress.web;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.SiteId;

@Repository
class ProgressPages {

    private final JdbcClient db;

    ProgressPages(JdbcClient db) {
        this.db = db;
    }

    /// Years in which the bloc accepted a programme, the latest first.
    List<BlocYearId> years(SiteId site) {
        return db.sql("""
                select distinct y.id, y.year, b.name collate "vi-x-icu" as name from bloc_year y
                join bloc b on b.id = y.bloc_id join programme g on g.bloc_year_id = y.id
                join programme_revision r on r.programme_id = g.id and r.accepted_at is not null
                where y.site_id = :site order by y.year desc, name limit 10
                """)
                .param("site", site.value())
                .query((row, _) -> new BlocYearId(row.getObject("id", UUID.class)))
                .list();
    }
}
