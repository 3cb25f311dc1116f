package vn.thidua.news;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// Reads the counts that the database keeps by trigger; nobody writes them here.
@Repository
class CalendarStore {

    private final JdbcClient db;

    CalendarStore(JdbcClient db) {
        this.db = db;
    }

    Map<LocalDate, Integer> counts(SiteId site, LocalDate from, LocalDate to) {
        var counts = new HashMap<LocalDate, Integer>();
        db.sql("""
                select day, sum(articles) as articles from article_count
                where site_id = :site and day between :from and :to and articles > 0 group by day
                """)
                .param("site", site.value())
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    counts.put(row.getObject("day", LocalDate.class), row.getInt("articles"));
                });
        return counts;
    }

    Optional<LocalDate> before(SiteId site, LocalDate day) {
        return nearest("""
                select day from article_count where site_id = :site and articles > 0 and day < :day
                order by day desc limit 1
                """, site, day);
    }

    Optional<LocalDate> after(SiteId site, LocalDate day) {
        return nearest("""
                select day from article_count where site_id = :site and articles > 0 and day > :day
                order by day limit 1
                """, site, day);
    }

    private Optional<LocalDate> nearest(String sql, SiteId site, LocalDate day) {
        return db.sql(sql)
                .param("site", site.value())
                .param("day", day)
                .query((row, _) -> row.getObject("day", LocalDate.class))
                .optional();
    }
}
