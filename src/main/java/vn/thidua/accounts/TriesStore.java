package vn.thidua.accounts;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Wrong tries by account and by address. Counting locks the row, so tries at the same time are counted one by one.
@Repository
class TriesStore {

    static final String ACCOUNT = "account";

    private final JdbcClient db;

    TriesStore(JdbcClient db) {
        this.db = db;
    }

    Tries locked(String kind, String subject) {
        db.sql("""
                insert into account_tries (kind, subject, failed, since, closed_until)
                values (:kind, :subject, 0, 'epoch', 'epoch') on conflict do nothing
                """).param("kind", kind).param("subject", subject).update();
        return db.sql("select * from account_tries where kind = :kind and subject = :subject for update")
                .param("kind", kind)
                .param("subject", subject)
                .query((row, _) -> new Tries(
                        row.getInt("failed"),
                        row.getTimestamp("since").toInstant(),
                        row.getTimestamp("closed_until").toInstant()))
                .optional()
                .orElse(Tries.NONE);
    }

    void save(String kind, String subject, Tries tries) {
        db.sql("""
                insert into account_tries (kind, subject, failed, since, closed_until)
                values (:kind, :subject, :failed, :since, :closedUntil)
                on conflict (kind, subject) do update set failed = excluded.failed, since = excluded.since,
                    closed_until = excluded.closed_until
                """)
                .param("kind", kind)
                .param("subject", subject)
                .param("failed", tries.failed())
                .param("since", Timestamp.from(tries.since()))
                .param("closedUntil", Timestamp.from(tries.closedUntil()))
                .update();
    }

    void forget(String kind, String subject) {
        db.sql("delete from account_tries where kind = :kind and subject = :subject")
                .param("kind", kind)
                .param("subject", subject)
                .update();
    }

    void forget(AccountId account) {
        forget(ACCOUNT, account.value().toString());
    }

    /// Addresses are kept no longer than they are needed.
    void forgetBefore(Instant moment) {
        db.sql("delete from account_tries where since < :moment and closed_until < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }
}
