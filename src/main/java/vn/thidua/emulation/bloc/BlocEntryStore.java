package vn.thidua.emulation.bloc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Writers hold the lock of the year that an entry belongs to; an address of a calendar is written over whole.
@Repository
class BlocEntryStore {

    private final JdbcClient db;

    /// Where a secret address leads.
    record Feed(SiteId site, UnitId unit) {}

    BlocEntryStore(JdbcClient db) {
        this.db = db;
    }

    void add(BlocYearId year, BlocEntry entry) {
        db.sql("""
                insert into bloc_entry (id, bloc_year_id, rule, title, due_on, first_on, source, certainty, movable, public)
                values (:id, :year, :rule, :title, :due, :first, :source, :certainty, :movable, :open)
                """)
                .param("id", entry.id().value())
                .param("year", year.value())
                .param("rule", entry.rule())
                .param("title", entry.title())
                .param("due", entry.due())
                .param("first", entry.first())
                .param("source", entry.source())
                .param("certainty", entry.certainty())
                .param("movable", entry.movable())
                .param("open", entry.open())
                .update();
    }

    void save(BlocEntry entry) {
        db.sql("update bloc_entry set due_on = :due, reason = :reason, done_on = :done::date where id = :id")
                .param("due", entry.due())
                .param("reason", entry.reason())
                .param("done", entry.done())
                .param("id", entry.id().value())
                .update();
    }

    void remove(BlocEntryId id) {
        db.sql("delete from bloc_entry where id = :id").param("id", id.value()).update();
    }

    BlocEntry entry(BlocYearId year, BlocEntryId id) {
        return of(year).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    /// By their days.
    List<BlocEntry> of(BlocYearId year) {
        return db.sql("select * from bloc_entry where bloc_year_id = :year order by due_on, title, id")
                .param("year", year.value())
                .query((row, _) -> entry(row))
                .list();
    }

    private static BlocEntry entry(ResultSet row) throws SQLException {
        return new BlocEntry(
                new BlocEntryId(row.getObject("id", UUID.class)),
                row.getString("rule"),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("first_on", LocalDate.class),
                row.getString("reason"),
                row.getString("source"),
                row.getString("certainty"),
                row.getBoolean("movable"),
                row.getBoolean("public"),
                row.getObject("done_on", LocalDate.class));
    }

    Optional<String> secret(SiteId site, UnitId unit) {
        return db.sql("select secret from bloc_feed where unit_id = :unit and site_id = :site")
                .param("unit", unit.value())
                .param("site", site.value())
                .query(String.class)
                .optional();
    }

    void renew(SiteId site, UnitId unit, String secret) {
        db.sql("""
                insert into bloc_feed (unit_id, site_id, secret) values (:unit, :site, :secret)
                on conflict (unit_id) do update set secret = excluded.secret
                """)
                .param("unit", unit.value())
                .param("site", site.value())
                .param("secret", secret)
                .update();
    }

    Optional<Feed> feed(String secret) {
        return db.sql("select site_id, unit_id from bloc_feed where secret = :secret")
                .param("secret", secret)
                .query((row, _) -> new Feed(
                        new SiteId(row.getObject("site_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class))))
                .optional();
    }
}
