package vn.thidua.accounts.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.accounts.Sessions.Present;

/// Reads one's own account.
@Repository
class OwnPages {

    private final JdbcClient db;

    OwnPages(JdbcClient db) {
        this.db = db;
    }

    record Facts(boolean hasFactor, long keys, boolean knowsPassword, long codesLeft, Instant passwordSetAt) {}

    Facts facts(UUID account) {
        return db.sql("""
                select second_factor is not null as has_factor, password_known, password_set_at, (
                    select count(*) from account_passkey where account_id = account.id) as keys, (
                    select count(*) from account_recovery_code
                    where account_id = account.id and used_at is null) as codes_left
                from account where id = :account
                """)
                .param("account", account)
                .query((row, _) -> new Facts(
                        row.getBoolean("has_factor"),
                        row.getLong("keys"),
                        row.getBoolean("password_known"),
                        row.getLong("codes_left"),
                        row.getTimestamp("password_set_at").toInstant()))
                .single();
    }

    List<OwnPage.Seat> seats(Present present) {
        return db.sql("""
                select id, browser, from_address, begun_at, seen_at from account_session
                where account_id = :account order by seen_at desc, id
                """)
                .param("account", present.actor().account())
                .query((row, _) -> new OwnPage.Seat(
                        row.getObject("id", UUID.class),
                        row.getString("browser"),
                        row.getString("from_address"),
                        row.getTimestamp("begun_at").toInstant(),
                        row.getTimestamp("seen_at").toInstant(),
                        row.getObject("id", UUID.class).equals(present.session())))
                .list();
    }
}
