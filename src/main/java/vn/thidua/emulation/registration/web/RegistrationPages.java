package vn.thidua.emulation.registration.web;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.SiteId;

@Repository
class RegistrationPages {

    private final JdbcClient db;

    RegistrationPages(JdbcClient db) {
        this.db = db;
    }

    /// Years that have members, the latest first, with how many of them registered.
    List<Known> years(SiteId site) {
        return db.sql("""
                select y.id, b.name collate "vi-x-icu" as name, y.year,
                    (select count(*) from bloc_member m where m.bloc_year_id = y.id) as members,
                    (select count(*) from title_registration t
                        where t.bloc_year_id = y.id and t.state = 'SUBMITTED') as waiting,
                    (select count(*) from title_registration t
                        where t.bloc_year_id = y.id and t.state = 'ACCEPTED') as accepted
                from bloc_year y join bloc b on b.id = y.bloc_id
                where y.site_id = :site and y.state <> 'PLANNED' order by y.year desc, name limit 100
                """)
                .param("site", site.value())
                .query((row, _) -> new Known(
                        new BlocYearId(row.getObject("id", UUID.class)),
                        row.getString("name") + " " + row.getInt("year"),
                        row.getInt("members"),
                        row.getInt("waiting"),
                        row.getInt("accepted")))
                .list();
    }

    /// @param waiting registrations that were sent and not judged yet
    public record Known(BlocYearId id, String title, int members, int waiting, int accepted) {}
}
