package vn.thidua.accounts;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// What the register says of accounts. Whoever writes holds the lock of the account's row.
@Repository
class RegisterStore {

    private final JdbcClient db;

    RegisterStore(JdbcClient db) {
        this.db = db;
    }

    record Line(
            String name,
            UUID unit,
            AccountTerms terms,
            @Nullable UUID manager) {

        /// For the trail.
        String words() {
            return name + "; " + unit + "; " + terms.words() + (manager == null ? "" : "; " + manager);
        }
    }

    Optional<Line> line(AccountId id) {
        return db.sql("select name, unit_id, kind, ends_on, manager_id from account where id = :id")
                .param("id", id.value())
                .query((row, _) -> new Line(
                        row.getString("name"),
                        row.getObject("unit_id", UUID.class),
                        new AccountTerms(
                                AccountKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                                row.getObject("ends_on", LocalDate.class)),
                        row.getObject("manager_id", UUID.class)))
                .optional();
    }

    void save(AccountId id, Line line) {
        db.sql("""
                update account set name = :name, unit_id = :unit, kind = :kind, ends_on = :endsOn, manager_id = :manager
                where id = :id
                """)
                .param("id", id.value())
                .param("name", line.name())
                .param("unit", line.unit())
                .param("kind", line.terms().kind().name().toLowerCase(Locale.ROOT))
                .param("endsOn", line.terms().endsOn())
                .param("manager", line.manager())
                .update();
    }

    /// The account that somebody of this id has; empty for the product itself.
    Optional<UUID> known(UUID account) {
        return db.sql("select id from account where id = :id")
                .param("id", account)
                .query(UUID.class)
                .optional();
    }

    List<AccountId> over(LocalDate today) {
        return db.sql("""
                select id from account where state <> 'disabled' and ends_on < :today order by id for no key update
                """)
                .param("today", today)
                .query((row, _) -> new AccountId(row.getObject("id", UUID.class)))
                .list();
    }

    void reviewed(SiteId site, UUID by, String note, Instant at) {
        db.sql("""
                insert into account_review (site_id, reviewed_at, account_id, note) values (:site, :at, :by, :note)
                """)
                .param("site", site.value())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("note", note)
                .update();
    }

    long accounts(SiteId site) {
        return db.sql("""
                select count(distinct account_id) from account_assignment where site_id is null or site_id = :site
                """).param("site", site.value()).query(Long.class).single();
    }
}
