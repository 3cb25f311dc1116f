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

/// One-time links by the hash of their secret. Whoever uses one locks its row, so it is used once.
@Repository
class LinkStore {

    private final JdbcClient db;

    LinkStore(JdbcClient db) {
        this.db = db;
    }

    /// A newer link of the same purpose for the same account makes the older ones worthless.
    void add(Token token, Link link) {
        db.sql("""
                delete from account_link where used_at is null and purpose = :purpose
                    and account_id is not distinct from :account::uuid
                """).param("purpose", word(link)).param("account", account(link)).update();
        db.sql("""
                insert into account_link (hash, purpose, account_id, expires_at)
                values (:hash, :purpose, :account, :expires)
                """)
                .param("hash", token.hash())
                .param("purpose", word(link))
                .param("account", account(link))
                .param("expires", Timestamp.from(link.expiresAt()))
                .update();
    }

    private static String word(Link link) {
        return link.purpose().name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable UUID account(Link link) {
        var id = link.account();
        return id == null ? null : id.value();
    }

    Optional<Link> open(Token token) {
        return open(token.hash());
    }

    Optional<Link> open(byte[] hash) {
        return db.sql("select * from account_link where hash = :hash and used_at is null for update")
                .param("hash", hash)
                .query(LinkStore::link)
                .optional();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account_id", UUID.class);
        return new Link(
                Link.Purpose.valueOf(row.getString("purpose").toUpperCase(Locale.ROOT)),
                account == null ? null : new AccountId(account),
                row.getTimestamp("expires_at").toInstant());
    }

    void offer(Token token, byte[] secondFactor) {
        db.sql("update account_link set second_factor = :factor where hash = :hash")
                .param("hash", token.hash())
                .param("factor", secondFactor)
                .update();
    }

    Optional<byte[]> offered(Token token) {
        return db.sql("select second_factor from account_link where hash = :hash and second_factor is not null")
                .param("hash", token.hash())
                .query((row, _) -> row.getBytes("second_factor"))
                .optional();
    }

    void use(Token token, Instant at) {
        use(token.hash(), at);
    }

    void use(byte[] hash, Instant at) {
        db.sql("update account_link set used_at = :at, second_factor = null where hash = :hash")
                .param("hash", hash)
                .param("at", Timestamp.from(at))
                .update();
    }

    void discard(AccountId account) {
        db.sql("delete from account_link where account_id = :account and used_at is null")
                .param("account", account.value())
                .update();
    }
}
