package vn.thidua.emulation.ballot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// Who may be named in a ballot: accounts in use that hold the right for it.
@Repository
class ElectorStore {

    private final JdbcClient db;

    ElectorStore(JdbcClient db) {
        this.db = db;
    }

    /// Who may vote for that unit.
    List<Elector> voters(SiteId site, UnitId unit) {
        return db.sql("""
                select distinct a.id, a.name, a.login from account a
                join account_assignment s on s.account_id = a.id join role_right r on r.role = s.role
                where a.state = 'active' and r.right_key = :right and s.site_id = :site and s.unit_id = :unit
                order by a.name, a.login
                """)
                .param("right", BallotRight.VOTE.key())
                .param("site", site.value())
                .param("unit", unit.value())
                .query((row, _) -> elector(row))
                .list();
    }

    /// Who may count: for one of these units, or for the site.
    List<Elector> officers(SiteId site, List<UnitId> units) {
        return db.sql("""
                select distinct a.id, a.name, a.login from account a
                join account_assignment s on s.account_id = a.id join role_right r on r.role = s.role
                where a.state = 'active' and r.right_key = :right and s.site_id = :site
                    and (s.unit_id is null or s.unit_id = any(:units))
                order by a.name, a.login
                """)
                .param("right", BallotRight.COUNT.key())
                .param("site", site.value())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, _) -> elector(row))
                .list();
    }

    private static Elector elector(ResultSet row) throws SQLException {
        return new Elector(row.getObject("id", UUID.class), row.getString("name"), row.getString("login"));
    }
}
