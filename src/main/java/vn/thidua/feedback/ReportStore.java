package vn.thidua.feedback;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// Reports of readers. Who settles one locks its row, so two remarks follow one another and neither is lost unseen.
@Repository
class ReportStore {

    private final JdbcClient db;

    ReportStore(JdbcClient db) {
        this.db = db;
    }

    record Kept(String path, ReportState state, String remark) {}

    void add(SiteId site, ErrorReport report, LocalDate today) {
        db.sql("""
                insert into feedback_report (site_id, path, passage, suggestion, received_on)
                values (:site, :path, :passage, :suggestion, :today)
                """)
                .param("site", site.value())
                .param("path", report.article().path())
                .param("passage", report.passage())
                .param("suggestion", report.suggestion())
                .param("today", today)
                .update();
    }

    Optional<Kept> locked(SiteId site, long number) {
        return db.sql("""
                select path, state, remark from feedback_report
                where site_id = :site and number = :number for update
                """)
                .param("site", site.value())
                .param("number", number)
                .query((row, _) -> new Kept(
                        row.getString("path"),
                        ReportState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        row.getString("remark")))
                .optional();
    }

    void settle(SiteId site, long number, Settlement settlement, Instant now) {
        db.sql("""
                update feedback_report set state = :state, remark = :remark,
                    settled_at = case when :state = 'new' then null else cast(:now as timestamptz) end
                where site_id = :site and number = :number
                """)
                .param("state", settlement.state().key())
                .param("remark", settlement.remark())
                .param("now", Timestamp.from(now))
                .param("site", site.value())
                .param("number", number)
                .update();
    }

    int forgetSettledBefore(Instant then) {
        return db.sql("delete from feedback_report where settled_at < :then")
                .param("then", Timestamp.from(then))
                .update();
    }
}
