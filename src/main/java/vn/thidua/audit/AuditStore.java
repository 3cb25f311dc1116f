package vn.thidua.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
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
        var entries = new ArrayList<AuditEntry>();
        for (var fact : facts) {
            entries.add(AuditEntry.after(head, fact));
            head = entries.getLast().head();
        }
        insert(entries);
    }

    Head head() {
        return db.sql("select n, hash from audit_entry order by n desc limit 1")
                .query((row, _) -> new Head(row.getLong("n"), new Hash(row.getString("hash"))))
                .optional()
                .orElse(Head.BEGIN);
    }

    Optional<Hash> hashOf(long n) {
        return db.sql("select hash from audit_entry where n = :n")
                .param("n", n)
                .query((row, _) -> new Hash(row.getString("hash")))
                .optional();
    }

    /// All in one statement: an import notes thousands.
    private void insert(List<AuditEntry> entries) {
        db.sql("""
                insert into audit_entry (n, at, site_id, account, unit, origin, what, subject, details, before, after,
                    previous, hash)
                select * from unnest(:numbers::bigint[], :at::timestamptz[], :sites::uuid[], :accounts::uuid[],
                    :units::uuid[], :from::text[], :what::text[], :subjects::text[], :details::text[], :before::text[],
                    :after::text[], :previous::text[], :hashes::text[])
                """)
                .param("numbers", of(entries, AuditEntry::n).toArray(Long[]::new))
                .param("at", ofFacts(entries, fact -> fact.at().toString()).toArray(String[]::new))
                .param("sites", ofFacts(entries, fact -> value(fact.site())).toArray(UUID[]::new))
                .param("accounts", ofFacts(entries, AuditFact::account).toArray(UUID[]::new))
                .param("units", ofFacts(entries, AuditFact::unit).toArray(UUID[]::new))
                .param("from", ofFacts(entries, AuditFact::from).toArray(String[]::new))
                .param("what", ofFacts(entries, AuditFact::what).toArray(String[]::new))
                .param("subjects", ofFacts(entries, AuditFact::subject).toArray(String[]::new))
                .param("details", ofFacts(entries, AuditFact::details).toArray(String[]::new))
                .param("before", ofFacts(entries, AuditFact::before).toArray(String[]::new))
                .param("after", ofFacts(entries, AuditFact::after).toArray(String[]::new))
                .param("previous", of(entries, entry -> entry.previous().hex()).toArray(String[]::new))
                .param("hashes", of(entries, entry -> entry.hash().hex()).toArray(String[]::new))
                .update();
    }

    private static <T extends @Nullable Object> Stream<T> of(List<AuditEntry> entries, Function<AuditEntry, T> part) {
        return entries.stream().map(part);
    }

    private static <T extends @Nullable Object> Stream<T> ofFacts(
            List<AuditEntry> entries, Function<AuditFact, T> part) {
        return entries.stream().map(AuditEntry::fact).map(part);
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
