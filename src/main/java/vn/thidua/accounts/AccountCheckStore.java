package vn.thidua.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// Counts accounts that law would have guarded better. Reads only.
@Repository
class AccountCheckStore {

    private final JdbcClient db;

    AccountCheckStore(JdbcClient db) {
        this.db = db;
    }

    /// Active accounts with a role on the site that asks for a second factor, and without one.
    long unguarded(SiteId site) {
        return db.sql("""
                select count(distinct a.id) from account a
                join account_assignment r on r.account_id = a.id
                join role_right rr on rr.role = r.role
                where a.state = 'active' and a.second_factor is null and (r.site_id is null or r.site_id = :site)
                    and (rr.right_key in (select right_key from guarded_right) or rr.right_key like 'AccountRight.%')
                """).param("site", site.value()).query(Long.class).single();
    }
}
