package vn.thidua.accounts.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.design.Frame;
import vn.thidua.design.Language;
import vn.thidua.design.Words;
import vn.thidua.platform.SiteId;

/// Accounts and roles as the pages show them. An account belongs to a site where it has a role.
@Repository
class RegisterPages {

    private final JdbcClient db;

    RegisterPages(JdbcClient db) {
        this.db = db;
    }

    /// @param roleless whether accounts without any role are shown too
    List<RegisterPage.Row> rows(SiteId site, boolean roleless, Map<String, String> sections, Instant now) {
        var roles = roles(site, sections);
        return db.sql("""
                select account.id, account.login, account.name, account.unit_id, account.state, account.kind,
                    (account.second_factor is not null or exists (
                        select from account_passkey where account_passkey.account_id = account.id)) as has_factor, account.manager_id, manager.name as manager,
                    account.invited_at, account.last_seen_at, account.password_set_at, account.disabled_at,
                    account.ends_on, coalesce(closed_until > :now, false) as locked,
                    (select name from unit_name where unit_name.unit_id = account.unit_id
                        order by since desc limit 1) as unit_name,
                    exists (select from account_assignment join role_right using (role)
                        where account_id = account.id and right_key like 'AccountRight.%') as administrator
                from account
                    left join account manager on manager.id = account.manager_id
                    left join account_tries on account_tries.kind = 'account' and subject = account.id::text
                where exists (select from account_assignment
                        where account_id = account.id and (site_id is null or site_id = :site))
                    or (:roleless and not exists (select from account_assignment where account_id = account.id))
                order by regexp_replace(account.name, '^.* ', '') collate "vi-x-icu",
                    account.name collate "vi-x-icu", account.id
                """)
                .param("site", site.value())
                .param("roleless", roleless)
                .param("now", Timestamp.from(now))
                .query((row, _) -> row(row, roles))
                .list();
    }

    private static RegisterPage.Row row(ResultSet row, Map<UUID, List<RegisterPage.Held>> roles) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var state = row.getString("state");
        var unit = row.getString("unit_name");
        return new RegisterPage.Row(
                id,
                row.getString("login"),
                row.getString("name"),
                row.getObject("unit_id", UUID.class),
                unit == null ? "" : unit,
                roles.getOrDefault(id, List.of()),
                state.equals("active") && row.getBoolean("locked") ? "locked" : state,
                row.getString("kind").equals("staff") && row.getBoolean("administrator")
                        ? "administrator"
                        : row.getString("kind"),
                row.getBoolean("has_factor"),
                row.getString("manager"),
                row.getObject("manager_id", UUID.class),
                row.getTimestamp("invited_at").toInstant(),
                row.getTimestamp("last_seen_at").toInstant(),
                instant(row, "password_set_at"),
                instant(row, "disabled_at"),
                row.getObject("ends_on", LocalDate.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private Map<UUID, List<RegisterPage.Held>> roles(SiteId site, Map<String, String> sections) {
        var roles = new HashMap<UUID, List<RegisterPage.Held>>();
        db.sql("""
                select account_id, role, role.name, role.name_en, site_id, section, unit_id,
                    (select name from unit_name where unit_name.unit_id = account_assignment.unit_id
                        order by since desc limit 1) as unit_name
                from account_assignment join role on role = key
                where site_id is null or site_id = :site
                order by role.name, section nulls first, unit_id nulls first
                """).param("site", site.value()).query(row -> {
            roles.computeIfAbsent(row.getObject("account_id", UUID.class), _ -> new ArrayList<>())
                    .add(held(row, sections));
        });
        return roles;
    }

    private static RegisterPage.Held held(ResultSet row, Map<String, String> sections) throws SQLException {
        var everywhere = row.getObject("site_id") == null;
        var section = row.getString("section");
        var unit = row.getObject("unit_id", UUID.class);
        var scope = new ArrayList<String>();
        if (everywhere) scope.add(Words.say("accounts.scope.everywhere"));
        if (section != null) scope.add(sections.getOrDefault(section, section));
        if (unit != null)
            scope.add(Optional.ofNullable(row.getString("unit_name")).orElse(unit.toString()));
        return new RegisterPage.Held(
                row.getString("role"), said(row), everywhere, section, unit, String.join(", ", scope));
    }

    private static String said(ResultSet row) throws SQLException {
        return row.getString(Frame.current().language() == Language.EN ? "name_en" : "name");
    }

    List<RegisterPage.RoleName> roles() {
        return db.sql("select key, name, name_en from role order by name")
                .query((row, _) -> new RegisterPage.RoleName(row.getString("key"), said(row)))
                .list();
    }

    /// Units that are there on a day.
    List<RegisterPage.UnitName> units(SiteId site, LocalDate on) {
        return db.sql("""
                select id, name from (
                    select id, (select name from unit_name where unit_id = unit.id and since <= :on
                        order by since desc limit 1) as name
                    from unit where site_id = :site and life @> :on::date) there
                order by name collate "vi-x-icu", id
                """)
                .param("site", site.value())
                .param("on", on)
                .query((row, _) -> new RegisterPage.UnitName(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    record Review(Instant at, String by) {}

    Optional<Review> review(SiteId site) {
        return db.sql("""
                select reviewed_at, account.name from account_review join account on account.id = account_id
                where site_id = :site order by reviewed_at desc limit 1
                """)
                .param("site", site.value())
                .query((row, _) -> new Review(row.getTimestamp("reviewed_at").toInstant(), row.getString("name")))
                .optional();
    }

    long sessions(UUID account) {
        return db.sql("select count(*) from account_session where account_id = :account")
                .param("account", account)
                .query(Long.class)
                .single();
    }

    /// When the link that was last drawn for an account ends; empty when there is none that can be used.
    Optional<Instant> linkEnds(UUID account, Instant now) {
        return db.sql("""
                select expires_at from account_link where account_id = :account and used_at is null
                    and expires_at > :now order by expires_at desc limit 1
                """)
                .param("account", account)
                .param("now", Timestamp.from(now))
                .query((row, _) -> row.getTimestamp("expires_at").toInstant())
                .optional();
    }

    /// Every right that some role has, with the roles that have it.
    Map<String, List<String>> rights() {
        var rights = new LinkedHashMap<String, List<String>>();
        db.sql("select right_key, role from role_right order by right_key, role")
                .query(row -> {
                    rights.computeIfAbsent(row.getString("right_key"), _ -> new ArrayList<>())
                            .add(row.getString("role"));
                });
        return rights;
    }
}
