package vn.thidua.emulation.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// Whoever confirms locks the row first.
@Repository
class LeaveStore {

    private final JdbcClient db;

    LeaveStore(JdbcClient db) {
        this.db = db;
    }

    void add(SiteId site, Leave leave, Instant at) {
        db.sql("""
                insert into rule_override (id, site_id, basis, reason, until_on, asked_by, asked_at)
                values (:id, :site, :basis, :reason, :until, :by, :at)
                """)
                .param("id", leave.id())
                .param("site", site.value())
                .param("basis", leave.basis())
                .param("reason", leave.reason())
                .param("until", leave.until())
                .param("by", leave.askedBy())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void confirm(Leave leave, Instant at) {
        db.sql("update rule_override set confirmed_by = :by, confirmed_at = :at where id = :id")
                .param("id", leave.id())
                .param("by", leave.confirmedBy())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Leave> locked(SiteId site, UUID id) {
        return select("and id = :id for update", site, id, "").stream().findFirst();
    }

    /// The latest first.
    List<Leave> of(SiteId site, String basis) {
        return select("and basis = :basis order by asked_at desc", site, new UUID(0, 0), basis);
    }

    private List<Leave> select(String which, SiteId site, UUID id, String basis) {
        return db.sql("select * from rule_override where site_id = :site " + which)
                .param("site", site.value())
                .param("id", id)
                .param("basis", basis)
                .query((row, _) -> new Leave(
                        row.getObject("id", UUID.class),
                        row.getString("basis"),
                        row.getString("reason"),
                        row.getObject("until_on", LocalDate.class),
                        row.getObject("asked_by", UUID.class),
                        row.getObject("confirmed_by", UUID.class)))
                .list();
    }
}
