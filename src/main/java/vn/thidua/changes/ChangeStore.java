package vn.thidua.changes;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// Writers queue for one advisory lock until they commit, so numbers become visible in their order.
@Repository
class ChangeStore {

    private static final long LOCK = 20261123;

    private final JdbcClient db;
    private final Clock clock;

    ChangeStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(SiteId site, List<String> subjects) {
        db.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(rs -> {});
        db.sql("""
                insert into change (site_id, subject, at)
                select :site, subject, :at from unnest(:subjects::text[]) as subject
                """)
                .param("site", site.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("subjects", subjects.toArray(String[]::new))
                .update();
        db.sql("select pg_notify('change', '')").query(rs -> {});
    }

    List<Change> after(long n, int most) {
        return db.sql("select n, site_id, subject from change where n > :n order by n limit :most")
                .param("n", n)
                .param("most", most)
                .query((row, _) -> new Change(
                        row.getLong("n"), new SiteId(row.getObject("site_id", UUID.class)), row.getString("subject")))
                .list();
    }

    long last() {
        return db.sql("select coalesce(max(n), 0) from change")
                .query(Long.class)
                .single();
    }
}
