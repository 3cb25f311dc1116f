package vn.thidua.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// One writer at a time: an advisory lock, held until the commit, so that the head read is the last there is. Not a row
/// with the head, which every writer would make anew and anybody could set back.
@Repository
class AuditStore {

    private static final long LOCK = 20261124;

    private final JdbcClient db;

    AuditStore(JdbcClient db) {
        this.db = db;
    }

    void append(List<AuditFact> facts) {
        db.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(rs -> {});
        var head = head();
        for (var fact : facts) {
            var entry = AuditEntry.after(head, fact);
            insert(entry);
            head = entry.head();
        }
    }

    Head head() {
        return db.sql("select n, hash from audit_entry order by n desc limit 1")
                .query((row, _) -> new Head(row.getLong("n"), new Hash(row.getString("hash"))))
                .optional()
                .orElse(Head.BEGIN);
    }

    private void insert(AuditEntry entry) {
        var fact = entry.fact();
        db.sql("""
                insert into audit_entry (n, at, site_id, account, unit, origin, what, subject, details, before, after,
                    previous, hash)
                values (:n, :at, :site, :account, :unit, :from, :what, :subject, :details, :before, :after,
                    :previous, :hash)
                """)
                .param("n", entry.n())
                .param("at", Timestamp.from(fact.at()))
                .param("site", value(fact.site()))
                .param("account", fact.account())
                .param("unit", fact.unit())
                .param("from", fact.from())
                .param("what", fact.what())
                .param("subject", fact.subject())
                .param("details", fact.details())
                .param("before", fact.before())
                .param("after", fact.after())
                .param("previous", entry.previous().hex())
                .param("hash", entry.hash().hex())
                .update();
    }

    private static @Nullable UUID value(@Nullable SiteId site) {
        return site == null ? null : site.value();
    }

    /// The next entries as they stand, whatever their numbers.
    List<AuditEntry> above(long n, int most) {
        return db.sql("select * from audit_entry where n > :n order by n limit :most")
                .param("n", n)
                .param("most", most)
                .query((row, _) -> entry(row))
                .list();
    }

    static AuditEntry entry(ResultSet row) throws SQLException {
        var site = row.getObject("site_id", UUID.class);
        var fact = new AuditFact(
                row.getTimestamp("at").toInstant(),
                site == null ? null : new SiteId(site),
                row.getObject("account", UUID.class),
                row.getObject("unit", UUID.class),
                row.getString("origin"),
                row.getString("what"),
                row.getString("subject"),
                row.getString("details"),
                row.getString("before"),
                row.getString("after"));
        return new AuditEntry(
                row.getLong("n"), fact, new Hash(row.getString("previous")), new Hash(row.getString("hash")));
    }
}
