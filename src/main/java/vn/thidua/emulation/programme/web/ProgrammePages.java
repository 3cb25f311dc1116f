package vn.thidua.emulation.programme.web;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.SiteId;

@Repository
class ProgrammePages {

    private final JdbcClient db;

    ProgrammePages(JdbcClient db) {
        this.db = db;
    }

    /// Years whose pact is signed or was, the latest first.
    List<BlocYearId> years(SiteId site) {
        return db.sql("""
                select distinct y.id, y.year, b.name collate "vi-x-icu" as name from bloc_year y
                join bloc b on b.id = y.bloc_id
                where y.site_id = :site and (exists (select from pact p where p.bloc_year_id = y.id and p.state = 'SIGNED')
                    or exists (select from programme g where g.bloc_year_id = y.id))
                order by y.year desc, name limit 40
                """)
                .param("site", site.value())
                .query((row, _) -> new BlocYearId(row.getObject("id", UUID.class)))
                .list();
    }
}
