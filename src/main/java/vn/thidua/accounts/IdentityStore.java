package vn.thidua.accounts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is who at the provider, and which sessions were begun there. Whoever links holds the account's row; that nobody
/// is linked twice is said by the database.
@Repository
class IdentityStore {

    private final JdbcClient db;

    IdentityStore(JdbcClient db) {
        this.db = db;
    }

    Optional<AccountId> account(String issuer, String subject) {
        return db.sql("select account_id from account_identity where issuer = :issuer and subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .optional();
    }

    Optional<SingleSignOn.Linked> of(AccountId account, String issuer) {
        return db.sql("""
                select subject, linked_at, used_at from account_identity
                where account_id = :account and issuer = :issuer
                """)
                .param("account", account.value())
                .param("issuer", issuer)
                .query((row, _) -> {
                    var used = row.getTimestamp("used_at");
                    return new SingleSignOn.Linked(
                            row.getString("subject"),
                            row.getTimestamp("linked_at").toInstant(),
                            used == null ? null : used.toInstant());
                })
                .optional();
    }

    /// Whether the two are linked now; not where one of them is linked otherwise.
    boolean link(AccountId account, String issuer, String subject, Instant at) {
        try {
            return db.sql("""
                    insert into account_identity (issuer, subject, account_id, linked_at)
                    values (:issuer, :subject, :account, :at)
                    on conflict (issuer, subject) do update set linked_at = account_identity.linked_at
                        where account_identity.account_id = excluded.account_id
                    """)
                            .param("issuer", issuer)
                            .param("subject", subject)
                            .param("account", account.value())
                            .param("at", Timestamp.from(at))
                            .update()
                    == 1;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    boolean unlink(AccountId account, String issuer) {
        return db.sql("delete from account_identity where account_id = :account and issuer = :issuer")
                        .param("account", account.value())
                        .param("issuer", issuer)
                        .update()
                == 1;
    }

    void propose(AccountId account, Identity identity, Instant until) {
        db.sql("""
                insert into account_linking (account_id, issuer, subject, shown, expires_at)
                values (:account, :issuer, :subject, :shown, :until)
                on conflict (account_id) do update set issuer = excluded.issuer, subject = excluded.subject,
                    shown = excluded.shown, expires_at = excluded.expires_at
                """)
                .param("account", account.value())
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .param("shown", identity.shown())
                .param("until", Timestamp.from(until))
                .update();
    }

    Optional<SingleSignOn.Proposed> proposed(AccountId account, String issuer, Instant now) {
        return db.sql("""
                select subject, shown from account_linking
                where account_id = :account and issuer = :issuer and expires_at > :now
                """)
                .param("account", account.value())
                .param("issuer", issuer)
                .param("now", Timestamp.from(now))
                .query((row, _) -> new SingleSignOn.Proposed(row.getString("subject"), row.getString("shown")))
                .optional();
    }

    void dropProposal(AccountId account) {
        db.sql("delete from account_linking where account_id = :account")
                .param("account", account.value())
                .update();
    }

    void entered(UUID session, Identity identity, Instant at) {
        db.sql("""
                insert into account_session_identity (session_id, issuer, subject, sid)
                values (:session, :issuer, :subject, :sid)
                """)
                .param("session", session)
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .param("sid", identity.session())
                .update();
        db.sql("update account_identity set used_at = :at where issuer = :issuer and subject = :subject")
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Ends what was begun there, and what still waits for its second step.
    ///
    /// @return whose sessions ended
    List<AccountId> left(String issuer, @Nullable String subject, @Nullable String session) {
        db.sql("""
                delete from account_second_step where issuer = :issuer
                    and (:subject::text is null or subject = :subject) and (:sid::text is null or sid = :sid)
                """)
                .param("issuer", issuer)
                .param("subject", subject)
                .param("sid", session)
                .update();
        return db.sql("""
                with ended as (
                    delete from account_session using account_session_identity as there
                    where session_id = id and issuer = :issuer
                        and (:subject::text is null or subject = :subject) and (:sid::text is null or sid = :sid)
                    returning account_id)
                select distinct account_id from ended order by account_id
                """)
                .param("issuer", issuer)
                .param("subject", subject)
                .param("sid", session)
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }

    /// Whether this message of the provider is heard for the first time.
    boolean firstHeard(String issuer, String message, Instant until) {
        return db.sql("""
                insert into account_farewell (hash, expires_at) values (:hash, :until) on conflict do nothing
                """)
                        .param("hash", Token.hash(issuer + "\n" + message))
                        .param("until", Timestamp.from(until))
                        .update()
                == 1;
    }

    void forget(Instant now) {
        db.sql("delete from account_linking where expires_at <= :now")
                .param("now", Timestamp.from(now))
                .update();
        db.sql("delete from account_farewell where expires_at <= :now")
                .param("now", Timestamp.from(now))
                .update();
    }
}
