package vn.thidua.emulation.decision;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// The money of each year. The last to save wins.
@Repository
class FundStore {

    private final JdbcClient db;

    FundStore(JdbcClient db) {
        this.db = db;
    }

    /// The latest year first. Spent is what decisions of that year pay, without what was taken back.
    List<CommendationFund.Kept> of(SiteId site) {
        return db.sql("""
                select f.year, f.amount, f.source, coalesce((
                    select sum(l.reward) from decision d join decision_line l on l.decision_id = d.id
                    where d.site_id = f.site_id and d.number_year = f.year and d.state in ('ISSUED', 'DISCLOSED')
                      and l.effect = 'GRANT' and not exists (
                        select from decision_line r join decision rd on rd.id = r.decision_id
                        where r.old_line = l.id and r.effect = 'REVOKE' and rd.state in ('ISSUED', 'DISCLOSED'))),
                    0) as spent
                from commendation_fund f where f.site_id = :site order by f.year desc
                """)
                .param("site", site.value())
                .query((row, _) -> new CommendationFund.Kept(
                        new CommendationFund(row.getInt("year"), row.getLong("amount"), row.getString("source")),
                        row.getLong("spent")))
                .list();
    }

    void save(SiteId site, CommendationFund fund) {
        db.sql("""
                insert into commendation_fund (site_id, year, amount, source) values (:site, :year, :amount, :source)
                on conflict (site_id, year) do update set amount = excluded.amount, source = excluded.source
                """)
                .param("site", site.value())
                .param("year", fund.year())
                .param("amount", fund.amount())
                .param("source", fund.source())
                .update();
    }
}
