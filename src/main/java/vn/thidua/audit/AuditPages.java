package vn.thidua.audit;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slice;

/// Looks into the trail of one site, newest first.
@Repository
class AuditPages {

    private static final String SOUGHT = """
             where site_id = :site and at >= :from and at < :until
                and (:account::uuid is null or account = :account::uuid)
                and starts_with(subject, :subject) and (:what = '' or what = :what)
            """;

    private final JdbcClient db;

    AuditPages(JdbcClient db) {
        this.db = db;
    }

    Slice<AuditEntry> slice(SiteId site, AuditQuery query, int number, int size) {
        var total = asked("select count(*) from audit_entry" + SOUGHT, site, query)
                .query(Long.class)
                .single();
        var entries = asked(
                        "select * from audit_entry" + SOUGHT + "order by n desc limit :size offset :passed",
                        site,
                        query)
                .param("size", size)
                .param("passed", (number - 1L) * size)
                .query((row, _) -> AuditStore.entry(row))
                .list();
        return new Slice<>(entries, number, size, total);
    }

    /// The next ones below a number, for a walk through all of them.
    List<AuditEntry> below(long n, SiteId site, AuditQuery query, int most) {
        return asked("select * from audit_entry" + SOUGHT + "and n < :n order by n desc limit :most", site, query)
                .param("n", n)
                .param("most", most)
                .query((row, _) -> AuditStore.entry(row))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, SiteId site, AuditQuery query) {
        return db.sql(sql)
                .param("site", site.value())
                .param("from", Timestamp.from(query.from()))
                .param("until", Timestamp.from(query.until()))
                .param("account", query.account())
                .param("subject", query.subject())
                .param("what", query.what());
    }
}
