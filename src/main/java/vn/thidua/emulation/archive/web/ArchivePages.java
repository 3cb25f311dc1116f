package vn.thidua.emulation.archive.web;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// Reads which years there are, and what is kept of each.
@Repository
class ArchivePages {

    private static final int MOST = 300;

    private final JdbcClient db;

    ArchivePages(JdbcClient db) {
        this.db = db;
    }

    /// Years whose members are confirmed, the latest first.
    List<ArchiveListPage.Line> years(SiteId site) {
        return db.sql("""
                select y.id, b.name collate "vi-x-icu" as name, y.year, y.state, c.bloc_year_id is not null as closed,
                    exists (select from archive_package p where p.bloc_year_id = y.id and p.state = 'DONE') as made
                from bloc_year y join bloc b on b.id = y.bloc_id
                left join archive_closing c on c.bloc_year_id = y.id
                where y.site_id = :site and y.state <> 'PLANNED'
                order by y.year desc, name limit :most
                """)
                .param("site", site.value())
                .param("most", MOST)
                .query((row, _) -> new ArchiveListPage.Line(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("year"),
                        row.getString("state"),
                        row.getBoolean("closed"),
                        row.getBoolean("made")))
                .list();
    }
}
