package vn.thidua.emulation.criteria.web;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.SiteId;

@Repository
class CriteriaPages {

    private final JdbcClient db;

    CriteriaPages(JdbcClient db) {
        this.db = db;
    }

    /// @param version in force; nought where there is none
    record Listed(BlocYearId year, int version, String title, boolean draft) {}

    /// Years of the site, the latest first.
    List<Listed> years(SiteId site) {
        return db.sql("""
                select y.id, coalesce(v.version, 0) as version, coalesce(v.title, '') as title,
                    d.bloc_year_id is not null as draft
                from bloc_year y join bloc b on b.id = y.bloc_id
                left join criteria_version v on v.bloc_year_id = y.id and v.retired_at is null
                left join criteria_draft d on d.bloc_year_id = y.id
                where y.site_id = :site order by y.year desc, b.name collate "vi-x-icu" limit 200
                """)
                .param("site", site.value())
                .query((row, _) -> new Listed(
                        new BlocYearId(row.getObject("id", UUID.class)),
                        row.getInt("version"),
                        row.getString("title"),
                        row.getBoolean("draft")))
                .list();
    }
}
