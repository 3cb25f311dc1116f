package vn.thidua.feedback.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.feedback.ReportState;
import vn.thidua.feedback.Usefulness;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slice;

/// Reads what readers said.
@Repository
class FeedbackPages {

    private static final int SIZE = 30;
    private static final int MOST_ARTICLES = 200;

    private final JdbcClient db;

    FeedbackPages(JdbcClient db) {
        this.db = db;
    }

    Map<ReportState, Long> counts(SiteId site) {
        var counts = new EnumMap<ReportState, Long>(ReportState.class);
        for (var state : ReportState.values()) counts.put(state, 0L);
        db.sql("select state, count(*) as reports from feedback_report where site_id = :site group by state")
                .param("site", site.value())
                .query(row -> {
                    counts.put(state(row), row.getLong("reports"));
                });
        return counts;
    }

    Slice<ReportsPage.Line> slice(SiteId site, ReportState state, int number, long total) {
        List<ReportsPage.Line> lines = db.sql("""
                select number, path, passage, received_on from feedback_report
                where site_id = :site and state = :state
                order by number desc limit :size offset :before
                """)
                .param("site", site.value())
                .param("state", state.key())
                .param("size", SIZE)
                .param("before", (number - 1L) * SIZE)
                .query((row, _) -> new ReportsPage.Line(
                        row.getLong("number"),
                        row.getString("path"),
                        row.getString("passage"),
                        row.getObject("received_on", LocalDate.class)))
                .list();
        return new Slice<>(lines, number, SIZE, total);
    }

    Optional<ReportPage.Report> report(SiteId site, long number) {
        return db.sql("""
                select number, path, passage, suggestion, received_on, state, remark, settled_at
                from feedback_report where site_id = :site and number = :number
                """)
                .param("site", site.value())
                .param("number", number)
                .query((row, _) -> new ReportPage.Report(
                        row.getLong("number"),
                        row.getString("path"),
                        row.getString("passage"),
                        row.getString("suggestion"),
                        row.getObject("received_on", LocalDate.class),
                        state(row),
                        row.getString("remark"),
                        settledAt(row)))
                .optional();
    }

    /// Those that helped least come first: there is something to mend.
    List<Usefulness> articles(SiteId site) {
        return db.sql("""
                select path,
                    coalesce(sum(answers) filter (where useful), 0) as useful,
                    coalesce(sum(answers) filter (where not useful), 0) as useless
                from feedback_useful_day where site_id = :site
                group by path having sum(answers) >= :fewest
                order by coalesce(sum(answers) filter (where useful), 0) / sum(answers), sum(answers) desc, path
                limit :most
                """)
                .param("site", site.value())
                .param("fewest", Usefulness.FEWEST_SHOWN)
                .param("most", MOST_ARTICLES)
                .query((row, _) -> new Usefulness(row.getString("path"), row.getLong("useful"), row.getLong("useless")))
                .list();
    }

    long articlesWithFewAnswers(SiteId site) {
        return db.sql("""
                select count(*) from (select path from feedback_useful_day where site_id = :site
                    group by path having sum(answers) < :fewest) few
                """)
                .param("site", site.value())
                .param("fewest", Usefulness.FEWEST_SHOWN)
                .query(Long.class)
                .single();
    }

    private static ReportState state(ResultSet row) throws SQLException {
        return ReportState.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
    }

    private static @Nullable Instant settledAt(ResultSet row) throws SQLException {
        var at = row.getTimestamp("settled_at");
        return at == null ? null : at.toInstant();
    }
}
