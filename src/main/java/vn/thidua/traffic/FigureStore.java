package vn.thidua.traffic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// Reads what has been counted. Reads only, so nothing is locked; a figure may be a second old.
@Repository
class FigureStore {

    /// A site's figures as they stand in the database.
    record SiteFigure(
            long visits,
            long today,
            @Nullable Baseline baseline,
            @Nullable LocalDate resetOn) {}

    /// An article's: counted by us since the last reset, and taken over.
    record ArticleFigure(long counted, long setOff, long old) {

        Views views() {
            return new Views(counted - setOff + old, old);
        }
    }

    private final JdbcClient db;

    FigureStore(JdbcClient db) {
        this.db = db;
    }

    Map<SiteId, SiteFigure> sites(Collection<SiteId> sites, Instant startOfDay) {
        var figures = new HashMap<SiteId, SiteFigure>();
        db.sql("""
                select s.id, coalesce(total.visits, 0) - coalesce(base.set_off, 0) as visits,
                    coalesce(today.visits, 0) as today, base.value, base.taken_on, base.reset_on, base.note
                from unnest(:sites::uuid[]) as s(id)
                left join traffic_site total on total.site_id = s.id
                left join lateral (select sum(visits) as visits from traffic_hour
                    where site_id = s.id and hour >= :start) today on true
                left join lateral (select * from traffic_baseline where site_id = s.id and kind = 'visits'
                    order by id desc limit 1) base on true
                """)
                .param(
                        "sites",
                        sites.stream().map(site -> site.value().toString()).toArray(String[]::new))
                .param("start", Timestamp.from(startOfDay))
                .query(row -> {
                    figures.put(new SiteId(row.getObject("id", UUID.class)), siteFigure(row));
                });
        return figures;
    }

    private static SiteFigure siteFigure(ResultSet row) throws SQLException {
        var on = row.getObject("taken_on", LocalDate.class);
        return new SiteFigure(
                row.getLong("visits"),
                row.getLong("today"),
                on == null ? null : new Baseline(row.getLong("value"), on, row.getString("note")),
                row.getObject("reset_on", LocalDate.class));
    }

    ArticleFigure article(Subject subject) {
        return db.sql("""
                select coalesce((select views from traffic_article where site_id = :site and article_id = :article), 0)
                    as views, coalesce(base.value, 0) as value, coalesce(base.set_off, 0) as set_off
                from (select 1) one left join lateral (select * from traffic_baseline where site_id = :site
                    and kind = 'article' and article_id = :article order by id desc limit 1) base on true
                """)
                .param("site", subject.site().value())
                .param("article", subject.article())
                .query((row, _) -> articleFigure(row))
                .single();
    }

    private static ArticleFigure articleFigure(ResultSet row) throws SQLException {
        return new ArticleFigure(row.getLong("views"), row.getLong("set_off"), row.getLong("value"));
    }

    /// The figures most likely asked for, at once.
    Map<Subject, ArticleFigure> articles(int most) {
        var figures = new HashMap<Subject, ArticleFigure>();
        var sites = new HashMap<UUID, SiteId>();
        db.sql("""
                with base as (select distinct on (site_id, article_id) site_id, article_id, value, set_off
                    from traffic_baseline where kind = 'article' order by site_id, article_id, id desc)
                select site_id, article_id, coalesce(views, 0) as views, coalesce(set_off, 0) as set_off,
                    coalesce(value, 0) as value
                from traffic_article full join base using (site_id, article_id)
                order by coalesce(views, 0) desc limit :most
                """).param("most", most).query(row -> {
            var site = sites.computeIfAbsent(row.getObject("site_id", UUID.class), SiteId::new);
            figures.put(new Subject(site, row.getObject("article_id", UUID.class)), articleFigure(row));
        });
        return figures;
    }

    Map<UUID, Long> readings(SiteId site, LocalDate since, LocalDate until) {
        var readings = new HashMap<UUID, Long>();
        db.sql("""
                select article_id, sum(views) as views from traffic_article_day
                where site_id = :site and day between :since and :until group by article_id
                """)
                .param("site", site.value())
                .param("since", since)
                .param("until", until)
                .query(row -> {
                    readings.put(row.getObject("article_id", UUID.class), row.getLong("views"));
                });
        return readings;
    }

    List<MostRead> mostRead(SiteId site, LocalDate since, LocalDate until, int n) {
        return db.sql("""
                select article_id, sum(views) as views from traffic_article_day
                where site_id = :site and day between :since and :until
                group by article_id order by views desc, article_id limit :n
                """)
                .param("site", site.value())
                .param("since", since)
                .param("until", until)
                .param("n", n)
                .query((row, _) -> new MostRead(row.getObject("article_id", UUID.class), row.getLong("views")))
                .list();
    }
}
