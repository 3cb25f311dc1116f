package vn.thidua.accounts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.Grant;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// Who has which role where. Adding twice is adding once, so nothing is locked.
@Repository
class RoleStore {

    private final JdbcClient db;

    RoleStore(JdbcClient db) {
        this.db = db;
    }

    /// The rights a role gives, by their keys.
    List<String> rights(String role) {
        return db.sql("select right_key from role join role_right on role = key where key = :role order by right_key")
                .param("role", role)
                .query((row, _) -> row.getString("right_key"))
                .list();
    }

    /// @param where `null` for every site of the platform
    void assign(AccountId account, String role, @Nullable Scope where) {
        try {
            db.sql("""
                    insert into account_assignment (account_id, role, site_id, section, unit_id)
                    values (:account, :role, :site, :section, :unit)
                    on conflict do nothing
                    """)
                    .param("account", account.value())
                    .param("role", role)
                    .param("site", where == null ? null : where.site().value())
                    .param("section", where == null ? null : where.section())
                    .param("unit", where == null ? null : where.unit())
                    .update();
        } catch (DataIntegrityViolationException noSuchSite) {
            throw new AccountRefused.UnknownRole(role);
        }
    }

    void take(AccountId account, String role, Scope where) {
        db.sql("""
                delete from account_assignment where account_id = :account and role = :role and site_id = :site
                    and section is not distinct from :section::text and unit_id is not distinct from :unit::uuid
                """)
                .param("account", account.value())
                .param("role", role)
                .param("site", where.site().value())
                .param("section", where.section())
                .param("unit", where.unit())
                .update();
    }

    /// A role, and where an account has it.
    record Assigned(String role, Scope where) {}

    /// The roles of an account, site by site where they hold on every one.
    List<Assigned> assigned(AccountId account) {
        return db.sql("""
                select role, site.id as site, section, unit_id
                from account_assignment join site on site_id is null or site.id = site_id
                where account_id = :account order by role, site.id
                """)
                .param("account", account.value())
                .query((row, _) -> new Assigned(
                        row.getString("role"),
                        new Scope(
                                new SiteId(row.getObject("site", UUID.class)),
                                row.getString("section"),
                                row.getObject("unit_id", UUID.class))))
                .list();
    }

    Set<Grant> grants(AccountId account) {
        return new HashSet<>(db.sql("""
                select right_key, site.id as site, section, unit_id
                from account_assignment join role_right using (role)
                    join site on site_id is null or site.id = site_id
                where account_id = :account
                """)
                .param("account", account.value())
                .query((row, _) -> new Grant(
                        row.getString("right_key"),
                        new Scope(
                                new SiteId(row.getObject("site", UUID.class)),
                                row.getString("section"),
                                row.getObject("unit_id", UUID.class))))
                .list());
    }

    /// Everywhere an account has a role; the whole platform where it has none.
    List<Scope> scopes(AccountId account) {
        return db.sql("""
                select distinct site.id as site, section, unit_id
                from site left join account_assignment on account_id = :account
                where site_id is null or site.id = site_id
                """)
                .param("account", account.value())
                .query((row, _) -> new Scope(
                        new SiteId(row.getObject("site", UUID.class)),
                        row.getString("section"),
                        row.getObject("unit_id", UUID.class)))
                .list();
    }
}
