package vn.thidua.accounts;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is on their way to the provider. A row is taken by deleting it, so each way back is gone once.
@Repository
class DepartureStore {

    private final JdbcClient db;

    DepartureStore(JdbcClient db) {
        this.db = db;
    }

    void add(Token browser, Token state, Departure departure) {
        var account = departure.account();
        db.sql("""
                insert into account_departure
                    (hash, state, nonce, verifier, return_to, target, purpose, account_id, link, expires_at)
                values (:hash, :state, :nonce, :verifier, :returnTo, :target, :purpose, :account, :link, :until)
                """)
                .param("hash", browser.hash())
                .param("state", state.hash())
                .param("nonce", departure.nonce())
                .param("verifier", departure.verifier())
                .param("returnTo", departure.returnTo().toString())
                .param("target", departure.target())
                .param("purpose", departure.purpose().name().toLowerCase(Locale.ROOT))
                .param("account", account == null ? null : account.value())
                .param("link", departure.link())
                .param("until", Timestamp.from(departure.expiresAt()))
                .update();
    }

    /// @param state as the provider gave it back
    Optional<Departure> taken(Token browser, String state, Instant now) {
        return db.sql("""
                delete from account_departure where hash = :hash and state = :state and expires_at > :now returning *
                """)
                .param("hash", browser.hash())
                .param("state", Token.hash(state))
                .param("now", Timestamp.from(now))
                .query(DepartureStore::departure)
                .optional();
    }

    private static Departure departure(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account_id", UUID.class);
        return new Departure(
                row.getString("nonce"),
                row.getString("verifier"),
                URI.create(row.getString("return_to")),
                row.getString("target"),
                Departure.Purpose.valueOf(row.getString("purpose").toUpperCase(Locale.ROOT)),
                account == null ? null : new AccountId(account),
                row.getBytes("link"),
                row.getTimestamp("expires_at").toInstant());
    }

    void forget(Instant now) {
        db.sql("delete from account_departure where expires_at <= :now")
                .param("now", Timestamp.from(now))
                .update();
    }
}
