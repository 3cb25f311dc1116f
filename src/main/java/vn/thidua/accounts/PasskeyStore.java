package vn.thidua.accounts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keys, and what they are asked to sign. Whoever adds, uses or removes a key holds the account's row; a challenge is
/// taken by deleting it, so one answer is believed once.
@Repository
class PasskeyStore {

    private final JdbcClient db;

    PasskeyStore(JdbcClient db) {
        this.db = db;
    }

    /// @param id under which it is listed
    record Held(UUID id, AccountId account, Ceremony.Kept key) {}

    UUID add(AccountId account, String host, Ceremony.Made made, String name, Instant at) {
        try {
            return db.sql("""
                    insert into account_passkey
                        (account_id, host, credential_id, attested, name, sign_count, synced, made_at)
                    values (:account, :host, :credential, :attested, :name, :count, :synced, :at) returning id
                    """)
                    .param("account", account.value())
                    .param("host", host)
                    .param("credential", made.credential())
                    .param("attested", made.attested())
                    .param("name", name)
                    .param("count", made.counter())
                    .param("synced", made.synced())
                    .param("at", Timestamp.from(at))
                    .query(UUID.class)
                    .single();
        } catch (DuplicateKeyException _) {
            throw new PasskeyRefused.Known();
        }
    }

    List<Passkey> of(AccountId account) {
        return db.sql("select * from account_passkey where account_id = :account order by made_at, id")
                .param("account", account.value())
                .query((row, _) -> {
                    var used = row.getTimestamp("used_at");
                    return new Passkey(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            row.getString("host"),
                            row.getBoolean("synced"),
                            row.getTimestamp("made_at").toInstant(),
                            used == null ? null : used.toInstant());
                })
                .list();
    }

    List<byte[]> credentials(AccountId account, String host) {
        return db.sql("select credential_id from account_passkey where account_id = :account and host = :host")
                .param("account", account.value())
                .param("host", host)
                .query((row, _) -> row.getBytes("credential_id"))
                .list();
    }

    Optional<Held> held(byte[] credential, String host) {
        return db.sql("select * from account_passkey where credential_id = :credential and host = :host")
                .param("credential", credential)
                .param("host", host)
                .query((row, _) -> new Held(
                        row.getObject("id", UUID.class),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        new Ceremony.Kept(
                                row.getBytes("attested"), row.getLong("sign_count"), row.getBoolean("synced"))))
                .optional();
    }

    void used(UUID key, long count, Instant at) {
        db.sql("update account_passkey set sign_count = :count, used_at = greatest(made_at, :at) where id = :id")
                .param("id", key)
                .param("count", count)
                .param("at", Timestamp.from(at))
                .update();
    }

    void remove(UUID key) {
        db.sql("delete from account_passkey where id = :id").param("id", key).update();
    }

    void ask(byte[] challenge, AccountId account, String host, Instant until) {
        db.sql("""
                insert into account_challenge (hash, account_id, host, expires_at)
                values (:hash, :account, :host, :until)
                """)
                .param("hash", Token.hash(challenge))
                .param("account", account.value())
                .param("host", host)
                .param("until", Timestamp.from(until))
                .update();
    }

    void ask(byte[] challenge, Token attempt, String host, Instant until) {
        db.sql("""
                insert into account_challenge (hash, attempt, host, expires_at)
                values (:hash, :attempt, :host, :until)
                """)
                .param("hash", Token.hash(challenge))
                .param("attempt", attempt.hash())
                .param("host", host)
                .param("until", Timestamp.from(until))
                .update();
    }

    /// Whether this was asked, of this account, here and not too long ago; never again after this.
    boolean asked(byte[] challenge, AccountId account, String host, Instant now) {
        return db.sql("""
                delete from account_challenge
                where hash = :hash and account_id = :account and host = :host and expires_at > :now
                """)
                        .param("hash", Token.hash(challenge))
                        .param("account", account.value())
                        .param("host", host)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    boolean asked(byte[] challenge, Token attempt, String host, Instant now) {
        return db.sql("""
                delete from account_challenge
                where hash = :hash and attempt = :attempt and host = :host and expires_at > :now
                """)
                        .param("hash", Token.hash(challenge))
                        .param("attempt", attempt.hash())
                        .param("host", host)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void forgetChallenges(Instant now) {
        db.sql("delete from account_challenge where expires_at <= :now")
                .param("now", Timestamp.from(now))
                .update();
    }
}
