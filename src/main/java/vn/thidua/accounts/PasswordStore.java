package vn.thidua.accounts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The last passwords of an account, as hashes, and its recovery codes; whoever writes holds the account's row.
@Repository
class PasswordStore {

    private final JdbcClient db;

    PasswordStore(JdbcClient db) {
        this.db = db;
    }

    List<String> last(AccountId account, int most) {
        return db.sql("select hash from account_password where account_id = :account order by set_at desc limit :most")
                .param("account", account.value())
                .param("most", most)
                .query((row, _) -> row.getString("hash"))
                .list();
    }

    void remember(AccountId account, String hash, int most, Instant at) {
        db.sql("insert into account_password (account_id, hash, set_at) values (:account, :hash, :at)")
                .param("account", account.value())
                .param("hash", hash)
                .param("at", Timestamp.from(at))
                .update();
        db.sql("""
                delete from account_password where account_id = :account and hash not in (
                    select hash from account_password where account_id = :account order by set_at desc limit :most)
                """).param("account", account.value()).param("most", most).update();
    }

    void dropCodes(AccountId account) {
        db.sql("delete from account_recovery_code where account_id = :account")
                .param("account", account.value())
                .update();
    }

    /// New codes make the old ones worthless.
    void replaceCodes(AccountId account, List<RecoveryCode> codes) {
        dropCodes(account);
        for (var code : codes) {
            db.sql("insert into account_recovery_code (account_id, hash) values (:account, :hash)")
                    .param("account", account.value())
                    .param("hash", code.hash())
                    .update();
        }
    }

    boolean take(AccountId account, RecoveryCode code, Instant at) {
        return db.sql("""
                update account_recovery_code set used_at = :at
                where account_id = :account and hash = :hash and used_at is null
                """)
                        .param("account", account.value())
                        .param("hash", code.hash())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }
}
