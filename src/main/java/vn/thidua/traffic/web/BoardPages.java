package vn.thidua.traffic.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;
import vn.thidua.traffic.Span;
import vn.thidua.traffic.Visits;

/// Words asked for and addresses not found, summed over days.
@Repository
class BoardPages {

    private final JdbcClient db;

    BoardPages(JdbcClient db) {
        this.db = db;
    }

    List<WordsPage.Asked> words(SiteId site, Span span, int most) {
        return words(site, span, most, "asked");
    }

    List<WordsPage.Asked> wordsInVain(SiteId site, Span span, int most) {
        return words(site, span, most, "in_vain");
    }

    /// Only what enough people asked for, whichever number the list is about.
    private List<WordsPage.Asked> words(SiteId site, Span span, int most, String order) {
        return db.sql("""
                select (array_agg(shown order by day desc))[1] as shown, sum(asked) as asked, sum(in_vain) as in_vain
                from traffic_search_day where site_id = :site and day between :from and :until
                group by folded having sum(asked) >= :fewest and sum(%s) > 0
                order by sum(%s) desc, folded limit :most
                """.formatted(order, order))
                .param("site", site.value())
                .param("from", span.from())
                .param("until", span.until())
                .param("fewest", Visits.FEWEST_ASKED)
                .param("most", most)
                .query((row, _) ->
                        new WordsPage.Asked(row.getString("shown"), row.getLong("asked"), row.getLong("in_vain")))
                .list();
    }

    long rareWords(SiteId site, Span span) {
        return db.sql("""
                select count(*) from (
                    select folded from traffic_search_day where site_id = :site and day between :from and :until
                    group by folded having sum(asked) < :fewest) t
                """)
                .param("site", site.value())
                .param("from", span.from())
                .param("until", span.until())
                .param("fewest", Visits.FEWEST_ASKED)
                .query(Long.class)
                .single();
    }

    List<LostPage.Lost> lost(SiteId site, Span span, int most) {
        return db.sql("""
                select path, sum(people) as people, sum(robots) as robots, max(day) as last
                from traffic_lost_day where site_id = :site and day between :from and :until
                group by path order by sum(people) desc, sum(robots) desc, path limit :most
                """)
                .param("site", site.value())
                .param("from", span.from())
                .param("until", span.until())
                .param("most", most)
                .query((row, _) -> new LostPage.Lost(
                        row.getString("path"),
                        row.getLong("people"),
                        row.getLong("robots"),
                        row.getObject("last", LocalDate.class)))
                .list();
    }
}
