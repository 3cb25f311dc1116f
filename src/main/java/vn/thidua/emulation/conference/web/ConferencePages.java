package vn.thidua.emulation.conference.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.SiteId;

@Repository
class ConferencePages {

    private final JdbcClient db;

    ConferencePages(JdbcClient db) {
        this.db = db;
    }

    /// A published article.
    record Told(String title, String path) {}

    List<ConferencesPage.Row> of(SiteId site) {
        return db.sql("""
                select c.bloc_year_id, b.name, y.year, c.starts_at, c.place, c.draft_id is not null as told
                from conference c join bloc_year y on y.id = c.bloc_year_id join bloc b on b.id = y.bloc_id
                where c.site_id = :site order by c.starts_at desc limit 100
                """)
                .param("site", site.value())
                .query((row, _) -> new ConferencesPage.Row(
                        row.getObject("bloc_year_id", UUID.class),
                        row.getString("name"),
                        row.getInt("year"),
                        row.getObject("starts_at", LocalDateTime.class),
                        row.getString("place"),
                        row.getBoolean("told")))
                .list();
    }

    /// The article that grew from the conference, while readers see it.
    Optional<Told> article(BlocYearId year) {
        return db.sql("""
                select a.title, a.slug from conference c join draft d on d.id = c.draft_id
                join article a on a.id = d.article_id and a.stage = 'PUBLISHED'
                where c.bloc_year_id = :year
                """)
                .param("year", year.value())
                .query((row, _) -> new Told(row.getString("title"), "/tin/" + row.getString("slug")))
                .optional();
    }
}
