package vn.thidua.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who still owes a second factor, by the hash of their browser's secret. Nothing is locked: the factor itself is taken
/// once.
@Repository
class SecondStepStore {

    private final JdbcClient db;

    SecondStepStore(JdbcClient db) {
        this.db = db;
    }

    void add(Token token, SecondStep step) {
        var identity = step.identity();
        db.sql("""
                insert into account_second_step (hash, account_id, way, issuer, subject, sid, expires_at)
                values (:hash, :account, :way, :issuer, :subject, :sid, :until)
                """)
                .param("hash", token.hash())
                .param("account", step.account().value())
                .param("way", step.way().name().toLowerCase(Locale.ROOT))
                .param("issuer", identity == null ? null : identity.issuer())
                .param("subject", identity == null ? null : identity.subject())
                .param("sid", identity == null ? null : identity.session())
                .param("until", Timestamp.from(step.expiresAt()))
                .update();
    }

    Optional<SecondStep> found(Token token) {
        return db.sql("select * from account_second_step where hash = :hash")
                .param("hash", token.hash())
                .query(SecondStepStore::step)
                .optional();
    }

    private static SecondStep step(ResultSet row, int number) throws SQLException {
        return new SecondStep(
                new AccountId(row.getObject("account_id", UUID.class)),
                Way.valueOf(row.getString("way").toUpperCase(Locale.ROOT)),
                identity(row),
                row.getTimestamp("expires_at").toInstant());
    }

    /// Who owes a factor came without one that counts.
    private static @Nullable Identity identity(ResultSet row) throws SQLException {
        var issuer = row.getString("issuer");
        if (issuer == null) return null;
        var subject = row.getString("subject");
        return new Identity(issuer, subject, row.getString("sid"), subject, false);
    }

    void discard(Token token) {
        db.sql("delete from account_second_step where hash = :hash")
                .param("hash", token.hash())
                .update();
    }

    void forget(Instant now) {
        db.sql("delete from account_second_step where expires_at <= :now")
                .param("now", Timestamp.from(now))
                .update();
    }
}
