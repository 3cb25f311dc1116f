package vn.thidua.emulation.ballot.web;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.SiteId;

@Repository
class BallotPages {

    private final JdbcClient db;

    BallotPages(JdbcClient db) {
        this.db = db;
    }

    /// Years whose members are confirmed, the latest first.
    List<BlocYearId> years(SiteId site) {
        return db.sql("""
                select y.id, y.year, b.name collate "vi-x-icu" as name from bloc_year y join bloc b on b.id = y.bloc_id
                where y.site_id = :site and y.state <> 'PLANNED' order by y.year desc, name limit 40
                """)
                .param("site", site.value())
                .query((row, _) -> new BlocYearId(row.getObject("id", UUID.class)))
                .list();
    }
}
