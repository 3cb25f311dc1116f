package vn.thidua.emulation.ranking.web;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.SiteId;

@Component
class RankingPages {

    private final JdbcClient db;

    RankingPages(JdbcClient db) {
        this.db = db;
    }

    /// Years that have members, the latest first, with how far the latest ranking of each is.
    List<Known> years(SiteId site) {
        return db.sql("""
                select y.id, y.year, b.name collate "vi-x-icu" as name, coalesce(latest.state, 'NONE') as state
                from bloc_year y join bloc b on b.id = y.bloc_id
                left join lateral (
                    select state from ranking where bloc_year_id = y.id order by n desc limit 1) latest on true
                where y.site_id = :site and y.state <> 'PLANNED' order by y.year desc, name limit 100
                """)
                .param("site", site.value())
                .query((row, _) -> new Known(
                        new BlocYearId(row.getObject("id", UUID.class)),
                        row.getInt("year"),
                        row.getString("name"),
                        row.getString("state")))
                .list();
    }

    /// @param state of the latest ranking; `NONE` without one
    public record Known(BlocYearId id, int year, String name, String state) {

        /// What members learn of it.
        Known hidden() {
            return state.equals("COMPUTED") ? new Known(id, year, name, "NONE") : this;
        }
    }
}
