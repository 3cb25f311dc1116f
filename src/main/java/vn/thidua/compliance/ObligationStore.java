package vn.thidua.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// Whoever changes an obligation locks its row first.
@Repository
class ObligationStore {

    private final JdbcClient db;

    ObligationStore(JdbcClient db) {
        this.db = db;
    }

    void add(SiteId site, Obligation.Kept kept) {
        db.sql("""
                insert into public_information (id, site_id, title, basis, rule, arose_on, due_on, published_on, address)
                values (:id, :site, :title, :basis, :rule, :arose, :due, :published, :address)
                """)
                .param("id", kept.id().value())
                .param("site", site.value())
                .param("title", kept.what().title())
                .param("basis", kept.what().basis())
                .param("rule", kept.what().rule())
                .param("arose", kept.what().arose())
                .param("due", kept.due())
                .param("published", kept.what().published())
                .param("address", kept.what().address())
                .update();
    }

    void change(Obligation.Kept kept) {
        db.sql("""
                update public_information set title = :title, basis = :basis, rule = :rule, arose_on = :arose,
                    due_on = :due, published_on = :published, address = :address
                where id = :id
                """)
                .param("id", kept.id().value())
                .param("title", kept.what().title())
                .param("basis", kept.what().basis())
                .param("rule", kept.what().rule())
                .param("arose", kept.what().arose())
                .param("due", kept.due())
                .param("published", kept.what().published())
                .param("address", kept.what().address())
                .update();
    }

    void remove(ObligationId id) {
        db.sql("delete from public_information where id = :id")
                .param("id", id.value())
                .update();
    }

    Optional<Obligation.Kept> locked(SiteId site, ObligationId id) {
        return one(site, id, "for update");
    }

    Optional<Obligation.Kept> found(SiteId site, ObligationId id) {
        return one(site, id, "");
    }

    private Optional<Obligation.Kept> one(SiteId site, ObligationId id, String lock) {
        return db.sql("select * from public_information where site_id = :site and id = :id " + lock)
                .param("site", site.value())
                .param("id", id.value())
                .query((row, _) -> kept(row))
                .optional();
    }

    /// Those not public yet first, the most urgent of them before the others; then the latest.
    List<Obligation.Kept> of(SiteId site, int most) {
        return db.sql("""
                select * from public_information where site_id = :site
                order by published_on is not null, case when published_on is null then due_on end,
                    published_on desc, title limit :most
                """)
                .param("site", site.value())
                .param("most", most)
                .query((row, _) -> kept(row))
                .list();
    }

    List<Obligation.Kept> open(SiteId site) {
        return db.sql("""
                select * from public_information where site_id = :site and published_on is null
                order by due_on, title limit 500
                """)
                .param("site", site.value())
                .query((row, _) -> kept(row))
                .list();
    }

    long count(SiteId site) {
        return db.sql("select count(*) from public_information where site_id = :site")
                .param("site", site.value())
                .query(Long.class)
                .single();
    }

    private static Obligation.Kept kept(ResultSet row) throws SQLException {
        return new Obligation.Kept(
                new ObligationId(row.getObject("id", UUID.class)),
                new Obligation(
                        row.getString("title"),
                        row.getString("basis"),
                        row.getString("rule"),
                        row.getObject("arose_on", LocalDate.class),
                        row.getObject("published_on", LocalDate.class),
                        row.getString("address")),
                row.getObject("due_on", LocalDate.class));
    }
}
