package vn.thidua.emulation.council.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.ballot.Elector;
import vn.thidua.emulation.council.CouncilSessionId;
import vn.thidua.platform.Right;
import vn.thidua.platform.SiteId;

@Repository
class CouncilPages {

    private final JdbcClient db;

    CouncilPages(JdbcClient db) {
        this.db = db;
    }

    /// The latest sessions, with how many dossiers are on their lists.
    List<CouncilHomePage.Row> sessions(SiteId site) {
        return db.sql("""
                select s.id, s.title, s.way, s.held_on, s.state,
                    (select count(*) from council_item i where i.session_id = s.id) as items,
                    (select b.state from council_ballot b where b.session_id = s.id order by b.round desc limit 1) as vote
                from council_session s where s.site_id = :site order by s.held_on desc, s.id limit 60
                """)
                .param("site", site.value())
                .query((row, _) -> new CouncilHomePage.Row(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("way"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("state"),
                        row.getInt("items"),
                        row.getString("vote")))
                .list();
    }

    /// Sessions in which somebody sits, the latest first.
    List<CouncilSessionId> of(SiteId site, UUID account) {
        return db.sql("""
                select s.id from council_session s join council_seat m on m.session_id = s.id
                where s.site_id = :site and m.account = :account and s.state <> 'CANCELLED'
                order by s.held_on desc, s.id limit 12
                """)
                .param("site", site.value())
                .param("account", account)
                .query((row, _) -> new CouncilSessionId(row.getObject("id", UUID.class)))
                .list();
    }

    /// Accounts in use that hold a right somewhere on the site.
    List<Elector> holders(SiteId site, Right right) {
        return db.sql("""
                select distinct a.id, a.name, a.login from account a
                join account_assignment s on s.account_id = a.id join role_right r on r.role = s.role
                where a.state = 'active' and r.right_key = :right and s.site_id = :site
                order by a.name, a.login
                """)
                .param("right", right.key())
                .param("site", site.value())
                .query((row, _) ->
                        new Elector(row.getObject("id", UUID.class), row.getString("name"), row.getString("login")))
                .list();
    }
}
