package vn.thidua.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Verbs lock the account's row; those that change who administers queue at the row of the administrators' role first.
@Repository
class AccountStore {

    private static final String ACCOUNT = """
            select account.*, exists (
                select from account_assignment join role_right using (role)
                where account_id = account.id and right_key like 'AccountRight.%') as administrator,
                exists (
                select from account_assignment join role_right using (role)
                    left join guarded_right using (right_key)
                where account_id = account.id
                    and (right_key like 'AccountRight.%' or guarded_right.right_key is not null)) as guarded,
                exists (select from account_passkey where account_id = account.id) as keyed
            from account
            """;

    private final JdbcClient db;

    AccountStore(JdbcClient db) {
        this.db = db;
    }

    AccountId add(Login login, String name, UUID unit, Instant at) {
        try {
            return new AccountId(db.sql("""
                    insert into account (login, folded, name, unit_id, state, invited_at, last_seen_at)
                    values (:login, :folded, :name, :unit, 'invited', :at, :at) returning id
                    """)
                    .param("login", login.value())
                    .param("folded", login.folded())
                    .param("name", name)
                    .param("unit", unit)
                    .param("at", Timestamp.from(at))
                    .query(UUID.class)
                    .single());
        } catch (DuplicateKeyException _) {
            throw new AccountRefused.LoginTaken(login);
        }
    }

    Optional<Account> named(Login login) {
        return db.sql(ACCOUNT + "where folded = :folded")
                .param("folded", login.folded())
                .query(AccountStore::account)
                .optional();
    }

    Optional<Account> found(AccountId id) {
        return db.sql(ACCOUNT + "where id = :id")
                .param("id", id.value())
                .query(AccountStore::account)
                .optional();
    }

    /// Locks first and reads after it, so that roles given meanwhile are seen.
    Optional<Account> locked(AccountId id) {
        db.sql("select id from account where id = :id for no key update")
                .param("id", id.value())
                .query(row -> {});
        return found(id);
    }

    void activate(AccountId id, String password, byte @Nullable [] secondFactor, long step, Instant at) {
        db.sql("""
                update account set state = 'active', disabled_at = null, password = :password, password_set_at = :at,
                    password_known = true,
                    second_factor = coalesce(:factor, second_factor), second_step = greatest(second_step, :step),
                    last_seen_at = :at
                where id = :id
                """)
                .param("id", id.value())
                .param("password", password)
                .param("factor", secondFactor)
                .param("step", step)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// For a person who comes by the provider alone.
    void activateWithoutPassword(AccountId id, String nobodysPassword, Instant at) {
        db.sql("""
                update account set state = 'active', disabled_at = null, password = :password, password_set_at = :at,
                    password_known = false, last_seen_at = :at
                where id = :id
                """)
                .param("id", id.value())
                .param("password", nobodysPassword)
                .param("at", Timestamp.from(at))
                .update();
    }

    void disable(AccountId id, Instant at) {
        db.sql("update account set state = 'disabled', disabled_at = :at where id = :id")
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void reopen(AccountId id, Instant at) {
        db.sql("""
                update account set state = case when password is null then 'invited' else 'active' end,
                    disabled_at = null, last_seen_at = :at
                where id = :id and state = 'disabled'
                """).param("id", id.value()).param("at", Timestamp.from(at)).update();
    }

    /// Whether this code's step is newer than every step taken; two at once get one yes.
    boolean take(AccountId id, long step) {
        return db.sql("update account set second_step = :step where id = :id and second_step < :step")
                        .param("id", id.value())
                        .param("step", step)
                        .update()
                == 1;
    }

    void entered(AccountId id, Instant at) {
        db.sql("update account set last_seen_at = :at where id = :id")
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// The same password at today's cost.
    void rehash(AccountId id, String before, String hash) {
        db.sql("update account set password = :hash where id = :id and password = :before")
                .param("id", id.value())
                .param("before", before)
                .param("hash", hash)
                .update();
    }

    List<AccountId> lastSeenBefore(Instant moment) {
        return db.sql(
                        "select id from account where state = 'active' and last_seen_at < :moment order by id for no key update")
                .param("moment", Timestamp.from(moment))
                .query((row, _) -> new AccountId(row.getObject("id", UUID.class)))
                .list();
    }

    void offer(AccountId id, byte @Nullable [] factor) {
        db.sql("update account set offered_factor = :factor where id = :id")
                .param("id", id.value())
                .param("factor", factor)
                .update();
    }

    Optional<byte[]> offered(AccountId id) {
        return db.sql("select offered_factor from account where id = :id and offered_factor is not null")
                .param("id", id.value())
                .query((row, _) -> row.getBytes("offered_factor"))
                .optional();
    }

    /// @param factor `null` to live without
    void setFactor(AccountId id, byte @Nullable [] factor, long step) {
        db.sql("""
                update account set second_factor = :factor, second_step = greatest(second_step, :step),
                    offered_factor = null
                where id = :id
                """)
                .param("id", id.value())
                .param("factor", factor)
                .param("step", step)
                .update();
    }

    void markDemo(AccountId id) {
        db.sql("update account set demo = true where id = :id")
                .param("id", id.value())
                .update();
    }

    /// People of the demo who are not shut out, with their first role in words.
    List<DemoDoor.DemoPerson> demoPeople() {
        return db.sql("""
                select login, account.name, (
                    select role.name from account_assignment join role on role = key
                    where account_id = account.id order by role.name limit 1) as role
                from account where demo and state = 'active' order by invited_at, id
                """)
                .query((row, _) ->
                        new DemoDoor.DemoPerson(row.getString("login"), row.getString("name"), row.getString("role")))
                .list();
    }

    void queueForAdministrators() {
        db.sql("select key from role where key = 'administrator' for no key update")
                .query(row -> {});
    }

    /// Whether there is an administrator at all, locked for the moment or not.
    boolean administered() {
        return db.sql("""
                select exists (
                    select from account
                        join account_assignment on account_id = account.id
                        join role_right using (role)
                    where state = 'active' and right_key like 'AccountRight.%')
                """).query(Boolean.class).single();
    }

    /// Whether another administrator could come in now.
    boolean anotherAdministrator(@Nullable AccountId than, Instant now) {
        return db.sql("""
                select exists (
                    select from account
                        join account_assignment on account_id = account.id
                        join role_right using (role)
                        left join account_tries on account_tries.kind = 'account' and subject = account.id::text
                    where state = 'active' and right_key like 'AccountRight.%'
                        and (second_factor is not null
                            or exists (select from account_passkey where account_id = account.id))
                        and account.id is distinct from :than::uuid
                        and (closed_until is null or closed_until <= :now))
                """)
                .param("than", than == null ? null : than.value())
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        var setAt = row.getTimestamp("password_set_at");
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                new Login(row.getString("login")),
                row.getString("name"),
                row.getObject("unit_id", UUID.class),
                Account.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("password"),
                setAt == null ? null : setAt.toInstant(),
                row.getBoolean("password_known"),
                row.getBytes("second_factor"),
                row.getBoolean("keyed"),
                row.getLong("second_step"),
                row.getTimestamp("last_seen_at").toInstant(),
                row.getBoolean("administrator"),
                row.getBoolean("guarded"));
    }
}
