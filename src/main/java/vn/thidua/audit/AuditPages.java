package vn.thidua.audit;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slice;

/// Looks into the trail of one site, or into what concerns the whole platform, newest first.
@Repository
class AuditPages {

    private static final String OF_THE_SITE = " where site_id = :site";
    private static final String OF_THE_PLATFORM = " where :site::uuid is not null and site_id is null";
    private static final String SOUGHT = """
             and at >= :from and at < :until
                and (:account::uuid is null or account = :account::uuid)
                and starts_with(subject, :subject) and (:what = '' or what = :what)
                and (:text = '' or strpos(
                    lower(concat_ws(' ', what, subject, origin, details, before, after)), lower(:text)) > 0)
            """;

    private final JdbcClient db;

    AuditPages(JdbcClient db) {
        this.db = db;
    }

    Slice<AuditEntry> slice(SiteId site, AuditQuery query, int number, int size) {
        var total = asked("select count(*) from audit_entry", "", site, query)
                .query(Long.class)
                .single();
        var entries = asked("select * from audit_entry", "order by n desc limit :size offset :passed", site, query)
                .param("size", size)
                .param("passed", (number - 1L) * size)
                .query((row, _) -> AuditStore.entry(row))
                .list();
        return new Slice<>(entries, number, size, total);
    }

    /// The next ones below a number, for a walk through all of them.
    List<AuditEntry> below(long n, SiteId site, AuditQuery query, int most) {
        return asked("select * from audit_entry", "and n < :n order by n desc limit :most", site, query)
                .param("n", n)
                .param("most", most)
                .query((row, _) -> AuditStore.entry(row))
                .list();
    }

    private JdbcClient.StatementSpec asked(String select, String end, SiteId site, AuditQuery query) {
        return db.sql(select + (query.platform() ? OF_THE_PLATFORM : OF_THE_SITE) + SOUGHT + end)
                .param("site", site.value())
                .param("from", Timestamp.from(query.from()))
                .param("until", Timestamp.from(query.until()))
                .param("account", query.account())
                .param("subject", query.subject())
                .param("what", query.what())
                .param("text", query.text());
    }

    Optional<AuditEntry> entry(long n) {
        return db.sql("select * from audit_entry where n = :n")
                .param("n", n)
                .query((row, _) -> AuditStore.entry(row))
                .optional();
    }

    /// The names of all events there are, found one after the other in the index.
    List<String> whats() {
        return db.sql("""
                with recursive known as (
                    (select what from audit_entry order by what limit 1)
                    union all
                    select (select what from audit_entry where what > known.what order by what limit 1)
                    from known where known.what is not null)
                select what from known where what is not null order by what
                """).query((row, _) -> row.getString("what")).list();
    }
}
