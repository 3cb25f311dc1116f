package vn.thidua.emulation.review.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

@Repository
class ReviewPages {

    private final JdbcClient db;

    ReviewPages(JdbcClient db) {
        this.db = db;
    }

    /// A meeting in the list, with the year it belongs to.
    ///
    /// @param state key of its state
    record Row(UUID id, UUID year, String bloc, int number, String title, LocalDateTime begins, String state) {}

    /// The latest first.
    List<Row> latest(SiteId site) {
        return db.sql("""
                select m.id, m.bloc_year_id, b.name, y.year, m.title, m.begins_at, m.state from review_meeting m
                join bloc_year y on y.id = m.bloc_year_id join bloc b on b.id = y.bloc_id
                where m.site_id = :site order by m.begins_at desc, b.name limit 200
                """)
                .param("site", site.value())
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("bloc_year_id", UUID.class),
                        row.getString("name"),
                        row.getInt("year"),
                        row.getString("title"),
                        row.getObject("begins_at", LocalDateTime.class),
                        row.getString("state")))
                .list();
    }
}
