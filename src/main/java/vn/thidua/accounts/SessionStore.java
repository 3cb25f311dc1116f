package vn.thidua.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sessions by the hash of their token. Each process asks here at each request, so an end holds everywhere at once.
@Repository
class SessionStore {

    private final JdbcClient db;

    SessionStore(JdbcClient db) {
        this.db = db;
    }

    void add(Token token, Token forms, AccountId account, String from, String browser, Instant at) {
        add(token, forms, account, from, Coming.by(Way.PASSWORD, browser), at);
    }

    UUID add(Token token, Token forms, AccountId account, String from, Coming coming, Instant at) {
        return db.sql("""
                insert into account_session
                    (hash, form_token, account_id, begun_at, seen_at, from_address, browser, way, strong)
                values (:hash, :forms, :account, :at, :at, :from, :browser, :way, :strong) returning id
                """)
                .param("hash", token.hash())
                .param("forms", forms.value())
                .param("account", account.value())
                .param("from", from)
                .param("browser", coming.browser())
                .param("way", coming.way().name().toLowerCase(Locale.ROOT))
                .param("strong", coming.strong())
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .single();
    }

    Optional<Session> found(Token token) {
        return db.sql("select * from account_session where hash = :hash")
                .param("hash", token.hash())
                .query(SessionStore::session)
                .optional();
    }

    List<Session> of(AccountId account) {
        return db.sql("select * from account_session where account_id = :account order by seen_at desc, id")
                .param("account", account.value())
                .query(SessionStore::session)
                .list();
    }

    void seen(UUID id, Instant at) {
        db.sql("update account_session set seen_at = greatest(seen_at, :at) where id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    void end(UUID id) {
        db.sql("delete from account_session where id = :id").param("id", id).update();
    }

    void endAll(AccountId account) {
        db.sql("delete from account_session where account_id = :account")
                .param("account", account.value())
                .update();
    }

    void endBefore(Instant begun) {
        db.sql("delete from account_session where begun_at < :begun")
                .param("begun", Timestamp.from(begun))
                .update();
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getTimestamp("begun_at").toInstant(),
                row.getTimestamp("seen_at").toInstant(),
                row.getString("from_address"),
                row.getString("browser"),
                row.getString("way").equals("password"),
                row.getBoolean("strong"),
                row.getString("form_token"));
    }
}
