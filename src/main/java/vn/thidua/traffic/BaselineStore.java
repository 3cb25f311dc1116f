package vn.thidua.traffic;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Only adds rows; each repeats what the one before it left standing. Writers queue for the lock of the change feed.
@Repository
class BaselineStore {

    private static final String SCOPE = """
            site_id = :site and kind = :kind and article_id is not distinct from :article::uuid
            """;

    private final JdbcClient db;

    BaselineStore(JdbcClient db) {
        this.db = db;
    }

    void takeOver(BaselineChanged fact, long value, LocalDate on, Instant at) {
        insert(fact, at, """
                select :site, :kind, :article::uuid, :value, :on::date, coalesce(last.set_off, 0), last.reset_on,
                    :note, :account, :unit, :at::timestamptz
                from (select 1) one
                """, value, on);
    }

    void reset(BaselineChanged fact, LocalDate on, Instant at) {
        insert(fact, at, """
                select :site, :kind, :article::uuid, coalesce(last.value, :value), last.taken_on,
                    coalesce(case :kind when 'visits'
                        then (select visits from traffic_site where site_id = :site)
                        else (select views from traffic_article
                              where site_id = :site and article_id = :article::uuid) end, 0),
                    :on::date, :note, :account, :unit, :at::timestamptz
                from (select 1) one
                """, 0, on);
    }

    private void insert(BaselineChanged fact, Instant at, String row, long value, LocalDate on) {
        db.sql("""
                insert into traffic_baseline (site_id, kind, article_id, value, taken_on, set_off, reset_on,
                    note, by_account, by_unit, at)
                """ + row + " left join lateral (select * from traffic_baseline where " + SCOPE
                        + " order by id desc limit 1) last on true")
                .param("site", fact.site().value())
                .param("kind", fact.kind().name().toLowerCase(Locale.ROOT))
                .param("article", fact.article())
                .param("value", value)
                .param("on", on)
                .param("note", fact.note())
                .param("account", fact.by().account())
                .param("unit", fact.by().unit())
                .param("at", Timestamp.from(at))
                .update();
    }
}
