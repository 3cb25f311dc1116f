package vn.thidua.traffic.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.traffic.Heat;
import vn.thidua.traffic.MostRead;
import vn.thidua.traffic.Period;
import vn.thidua.traffic.Span;

/// Sums of sums for the page of figures.
@Repository
class StatisticsPages {

    private final JdbcClient db;

    StatisticsPages(JdbcClient db) {
        this.db = db;
    }

    List<Row> rows(SiteId site, Span span) {
        var counted = new HashMap<LocalDate, Row>();
        db.sql("""
                select h.*, d.visitors from (
                    select date_trunc(:unit, hour at time zone 'Asia/Ho_Chi_Minh')::date as start,
                        sum(visits) as visits, sum(views) as views, sum(robot_views) as robots,
                        sum(prefetches) as prefetches
                    from traffic_hour where site_id = :site and hour >= :from and hour < :end group by 1) h
                left join traffic_day d on d.site_id = :site and d.day = h.start
                """)
                .param("unit", span.period().unit())
                .param("site", site.value())
                .param("from", Timestamp.from(from(span)))
                .param("end", Timestamp.from(end(span)))
                .query(row -> {
                    var read = row(row, span.period());
                    counted.put(read.start(), read);
                });
        var daily = span.period() == Period.DAY;
        return span.buckets().stream()
                .map(day ->
                        counted.getOrDefault(day, Row.empty(day, span.period().label(day), daily)))
                .toList();
    }

    private static Row row(ResultSet row, Period period) throws SQLException {
        var start = row.getObject("start", LocalDate.class);
        return new Row(
                start,
                period.label(start),
                row.getLong("visits"),
                row.getLong("views"),
                period == Period.DAY ? row.getLong("visitors") : null,
                row.getLong("robots"),
                row.getLong("prefetches"));
    }

    Heat heat(SiteId site, Span span) {
        var heat = Heat.empty();
        db.sql("""
                select extract(hour from at) as hour, extract(isodow from at) as weekday, sum(views) as views
                from (select hour at time zone 'Asia/Ho_Chi_Minh' as at, views from traffic_hour
                    where site_id = :site and hour >= :from and hour < :end) t
                group by 1, 2
                """)
                .param("site", site.value())
                .param("from", Timestamp.from(from(span)))
                .param("end", Timestamp.from(end(span)))
                .query(row -> {
                    heat.views()[row.getInt("hour")][row.getInt("weekday") - 1] = row.getLong("views");
                });
        return heat;
    }

    List<MostRead> mostRead(SiteId site, Span span, int n) {
        return db.sql("""
                select article_id, sum(views) as views from traffic_article_day
                where site_id = :site and day between :from and :until
                group by article_id order by views desc, article_id limit :n
                """)
                .param("site", site.value())
                .param("from", span.from())
                .param("until", span.until())
                .param("n", n)
                .query((row, _) -> new MostRead(row.getObject("article_id", UUID.class), row.getLong("views")))
                .list();
    }

    /// The ten largest groups of each kind: `device`, `referrer`, `language`, and `path`, the parts of the site.
    Map<String, List<Group>> groups(SiteId site, Span span) {
        var groups = new HashMap<String, List<Group>>();
        db.sql("""
                select dimension, value, views from (
                    select *, row_number() over (partition by dimension order by views desc, value) as place from (
                        select dimension, value, sum(views) as views from traffic_dimension_day
                            where site_id = :site and day between :from and :until group by 1, 2
                        union all
                        select 'path', path, sum(views) from traffic_path_day
                            where site_id = :site and day between :from and :until group by 2) s) t
                where place <= 10 order by dimension, place
                """)
                .param("site", site.value())
                .param("from", span.from())
                .param("until", span.until())
                .query(row -> {
                    groups.computeIfAbsent(row.getString("dimension"), _ -> new ArrayList<>())
                            .add(new Group(row.getString("value"), row.getLong("views")));
                });
        return groups;
    }

    /// Where readers came from, the most frequent first.
    List<Group> referrers(SiteId site, Span span, int most) {
        return db.sql("""
                select value, sum(views) as views from traffic_dimension_day
                where site_id = :site and day between :from and :until and dimension = 'referrer'
                group by value order by views desc, value limit :most
                """)
                .param("site", site.value())
                .param("from", span.from())
                .param("until", span.until())
                .param("most", most)
                .query((row, _) -> new Group(row.getString("value"), row.getLong("views")))
                .list();
    }

    long starts(Span span) {
        return db.sql("select count(*) from traffic_writer where started_at >= :from and started_at < :end")
                .param("from", Timestamp.from(from(span)))
                .param("end", Timestamp.from(end(span)))
                .query(Long.class)
                .single();
    }

    private static Instant from(Span span) {
        return Vietnam.startOf(span.from());
    }

    private static Instant end(Span span) {
        return Vietnam.startOf(span.until().plusDays(1));
    }
}
