package vn.thidua.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// Whoever changes an outage locks its row first.
@Repository
class OutageStore {

    private final JdbcClient db;

    OutageStore(JdbcClient db) {
        this.db = db;
    }

    void add(SiteId site, PlannedOutage.Kept kept) {
        db.sql("""
                insert into outage (id, site_id, begins_at, ends_at, affected, reason, instead, announced_at, force_majeure)
                values (:id, :site, :from, :until, :affected, :reason, :instead, :announced, :force)
                """)
                .param("id", kept.id().value())
                .param("site", site.value())
                .param("from", Timestamp.from(kept.plan().from()))
                .param("until", Timestamp.from(kept.plan().until()))
                .param("affected", kept.plan().affected())
                .param("reason", kept.plan().reason())
                .param("instead", kept.plan().instead())
                .param("announced", Timestamp.from(kept.announcedAt()))
                .param("force", kept.force())
                .update();
    }

    void change(PlannedOutage.Kept kept) {
        db.sql("""
                update outage set begins_at = :from, ends_at = :until, affected = :affected, reason = :reason,
                    instead = :instead, announced_at = :announced, force_majeure = :force
                where id = :id
                """)
                .param("id", kept.id().value())
                .param("from", Timestamp.from(kept.plan().from()))
                .param("until", Timestamp.from(kept.plan().until()))
                .param("affected", kept.plan().affected())
                .param("reason", kept.plan().reason())
                .param("instead", kept.plan().instead())
                .param("announced", Timestamp.from(kept.announcedAt()))
                .param("force", kept.force())
                .update();
    }

    void cancel(OutageId id, String cause) {
        db.sql("update outage set cancelled = :cause where id = :id")
                .param("cause", cause)
                .param("id", id.value())
                .update();
    }

    Optional<PlannedOutage.Kept> locked(SiteId site, OutageId id) {
        return found(site, id, "for update");
    }

    Optional<PlannedOutage.Kept> found(SiteId site, OutageId id) {
        return found(site, id, "");
    }

    private Optional<PlannedOutage.Kept> found(SiteId site, OutageId id, String lock) {
        return db.sql("select * from outage where site_id = :site and id = :id " + lock)
                .param("site", site.value())
                .param("id", id.value())
                .query((row, _) -> kept(row))
                .optional();
    }

    /// The latest first.
    List<PlannedOutage.Kept> of(SiteId site) {
        return db.sql("select * from outage where site_id = :site order by begins_at desc, id limit 200")
                .param("site", site.value())
                .query((row, _) -> kept(row))
                .list();
    }

    /// What is or will be told to the public, the next first.
    Map<SiteId, List<PlannedOutage.Kept>> open(Instant now) {
        var open = new HashMap<SiteId, List<PlannedOutage.Kept>>();
        db.sql("select * from outage where cancelled is null and ends_at > :now order by begins_at, id")
                .param("now", Timestamp.from(now))
                .query(row -> {
                    var site = new SiteId(row.getObject("site_id", UUID.class));
                    open.computeIfAbsent(site, _ -> new ArrayList<>()).add(kept(row));
                });
        return open;
    }

    private static PlannedOutage.Kept kept(ResultSet row) throws SQLException {
        return new PlannedOutage.Kept(
                new OutageId(row.getObject("id", UUID.class)),
                new PlannedOutage(
                        row.getTimestamp("begins_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant(),
                        row.getString("affected"),
                        row.getString("reason"),
                        row.getString("instead")),
                row.getTimestamp("announced_at").toInstant(),
                text(row, "force_majeure"),
                text(row, "cancelled"));
    }

    private static @Nullable String text(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }
}
