package vn.thidua.traffic;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.SiteId;

/// Adds sums to sums. Rows are taken in one order, so that two writers wait for each other instead of locking up.
@Repository
class TallyStore {

    private final JdbcClient db;
    private final QuestionStore questions;

    TallyStore(JdbcClient db, QuestionStore questions) {
        this.db = db;
        this.questions = questions;
    }

    /// One transaction. Answers the new totals of the articles in it.
    @Transactional
    Map<Subject, Long> write(Batch batch) {
        if (!isNew(batch)) return Map.of();
        writeHours(batch.of(Cell.Hourly.class));
        writeSites(batch.of(Cell.Hourly.class));
        writeVisitors(batch.of(Cell.Visitors.class));
        writePaths(batch.of(Cell.Path.class));
        writeDimensions(batch.of(Cell.Dimension.class));
        questions.write(batch);
        writeArticleDays(batch.of(Cell.Article.class));
        return writeArticles(batch.of(Cell.Article.class));
    }

    /// The row lock also makes a second try wait for a first one whose end is not known yet.
    private boolean isNew(Batch batch) {
        return db.sql("""
                insert into traffic_writer (id, started_at, batch) values (:id, :startedAt, :batch)
                on conflict (id) do update set batch = excluded.batch where traffic_writer.batch < excluded.batch
                """)
                        .param("id", batch.writer())
                        .param("startedAt", Timestamp.from(batch.startedAt()))
                        .param("batch", batch.number())
                        .update()
                == 1;
    }

    private void writeHours(List<Map.Entry<Cell.Hourly, Long>> cells) {
        if (cells.isEmpty()) return;
        db.sql("""
                insert into traffic_hour (site_id, hour, views, visits, robot_views, prefetches)
                select site, to_timestamp(hour * 3600),
                    coalesce(sum(n) filter (where series = 'VIEWS'), 0),
                    coalesce(sum(n) filter (where series = 'VISITS'), 0),
                    coalesce(sum(n) filter (where series = 'ROBOTS'), 0),
                    coalesce(sum(n) filter (where series = 'PREFETCHES'), 0)
                from unnest(:sites::uuid[], :hours::bigint[], :series::text[], :sums::bigint[]) as t(site, hour, series, n)
                group by site, hour order by site, hour
                on conflict (site_id, hour) do update set views = traffic_hour.views + excluded.views,
                    visits = traffic_hour.visits + excluded.visits,
                    robot_views = traffic_hour.robot_views + excluded.robot_views,
                    prefetches = traffic_hour.prefetches + excluded.prefetches
                """)
                .param("sites", texts(cells, cell -> cell.site().value()))
                .param("hours", texts(cells, Cell.Hourly::hour))
                .param("series", texts(cells, Cell.Hourly::series))
                .param("sums", sums(cells))
                .update();
    }

    private void writeSites(List<Map.Entry<Cell.Hourly, Long>> cells) {
        var visits = cells.stream()
                .filter(entry -> entry.getKey().series() == Cell.Series.VISITS)
                .toList();
        if (visits.isEmpty()) return;
        db.sql("""
                insert into traffic_site (site_id, visits)
                select site, sum(n) from unnest(:sites::uuid[], :sums::bigint[]) as t(site, n) group by site order by site
                on conflict (site_id) do update set visits = traffic_site.visits + excluded.visits
                """)
                .param("sites", texts(visits, cell -> cell.site().value()))
                .param("sums", sums(visits))
                .update();
    }

    private void writeVisitors(List<Map.Entry<Cell.Visitors, Long>> cells) {
        if (cells.isEmpty()) return;
        db.sql("""
                insert into traffic_day (site_id, day, visitors)
                select * from unnest(:sites::uuid[], :days::date[], :sums::bigint[]) as t(site, day, n) order by site, day
                on conflict (site_id, day) do update set visitors = traffic_day.visitors + excluded.visitors
                """)
                .param("sites", texts(cells, cell -> cell.site().value()))
                .param("days", texts(cells, Cell.Visitors::day))
                .param("sums", sums(cells))
                .update();
    }

    private void writePaths(List<Map.Entry<Cell.Path, Long>> cells) {
        if (cells.isEmpty()) return;
        db.sql("""
                insert into traffic_path_day (site_id, path, day, views)
                select * from unnest(:sites::uuid[], :paths::text[], :days::date[], :sums::bigint[])
                    as t(site, path, day, n) order by site, day, path
                on conflict (site_id, day, path) do update set views = traffic_path_day.views + excluded.views
                """)
                .param("sites", texts(cells, cell -> cell.site().value()))
                .param("paths", texts(cells, Cell.Path::path))
                .param("days", texts(cells, Cell.Path::day))
                .param("sums", sums(cells))
                .update();
    }

    private void writeDimensions(List<Map.Entry<Cell.Dimension, Long>> cells) {
        if (cells.isEmpty()) return;
        db.sql("""
                insert into traffic_dimension_day (site_id, day, dimension, value, views)
                select * from unnest(:sites::uuid[], :days::date[], :dimensions::text[], :values::text[], :sums::bigint[])
                    as t(site, day, dimension, value, n) order by site, day, dimension, value
                on conflict (site_id, day, dimension, value)
                    do update set views = traffic_dimension_day.views + excluded.views
                """)
                .param("sites", texts(cells, cell -> cell.site().value()))
                .param("days", texts(cells, Cell.Dimension::day))
                .param("dimensions", texts(cells, Cell.Dimension::dimension))
                .param("values", texts(cells, Cell.Dimension::value))
                .param("sums", sums(cells))
                .update();
    }

    private void writeArticleDays(List<Map.Entry<Cell.Article, Long>> cells) {
        if (cells.isEmpty()) return;
        db.sql("""
                insert into traffic_article_day (site_id, article_id, day, views)
                select * from unnest(:sites::uuid[], :articles::uuid[], :days::date[], :sums::bigint[])
                    as t(site, article, day, n) order by site, day, article
                on conflict (site_id, day, article_id) do update set views = traffic_article_day.views + excluded.views
                """)
                .param("sites", texts(cells, cell -> cell.site().value()))
                .param("articles", texts(cells, Cell.Article::article))
                .param("days", texts(cells, Cell.Article::day))
                .param("sums", sums(cells))
                .update();
    }

    private Map<Subject, Long> writeArticles(List<Map.Entry<Cell.Article, Long>> cells) {
        var totals = new HashMap<Subject, Long>();
        if (cells.isEmpty()) return totals;
        db.sql("""
                insert into traffic_article (site_id, article_id, views)
                select site, article, sum(n) from unnest(:sites::uuid[], :articles::uuid[], :sums::bigint[])
                    as t(site, article, n) group by site, article
                    order by site, article
                on conflict (site_id, article_id) do update set views = traffic_article.views + excluded.views
                returning site_id, article_id, views
                """)
                .param("sites", texts(cells, cell -> cell.site().value()))
                .param("articles", texts(cells, Cell.Article::article))
                .param("sums", sums(cells))
                .query(row -> {
                    var site = new SiteId(row.getObject("site_id", UUID.class));
                    totals.put(new Subject(site, row.getObject("article_id", UUID.class)), row.getLong("views"));
                });
        return totals;
    }

    private static <C> String[] texts(List<Map.Entry<C, Long>> cells, Function<C, Object> part) {
        return cells.stream()
                .map(entry -> part.apply(entry.getKey()).toString())
                .toArray(String[]::new);
    }

    private static String[] sums(List<? extends Map.Entry<?, Long>> cells) {
        return cells.stream().map(entry -> entry.getValue().toString()).toArray(String[]::new);
    }
}
