package vn.thidua.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// Only ever adds; the latest statement of a check holds, so writers need not wait for each other.
@Repository
class StatementStore {

    private final JdbcClient db;

    StatementStore(JdbcClient db) {
        this.db = db;
    }

    void add(Actor actor, SiteId site, int check, Statement statement, Instant now) {
        db.sql("""
                insert into compliance_statement (site_id, number, stated_on, words, address, by_account, at)
                values (:site, :number, :on, :words, :address, :by, :at)
                """)
                .param("site", site.value())
                .param("number", check)
                .param("on", statement.on())
                .param("words", statement.words())
                .param("address", statement.address())
                .param("by", actor.account())
                .param("at", Timestamp.from(now))
                .update();
    }

    Map<Integer, Statement> latest(SiteId site) {
        var latest = new HashMap<Integer, Statement>();
        db.sql("""
                select distinct on (number) number, stated_on, words, address from compliance_statement
                where site_id = :site order by number, id desc
                """).param("site", site.value()).query(row -> {
            latest.put(row.getInt("number"), statement(row));
        });
        return latest;
    }

    List<Statement> of(SiteId site, int check) {
        return db.sql("""
                select stated_on, words, address from compliance_statement
                where site_id = :site and number = :number order by id desc limit 50
                """)
                .param("site", site.value())
                .param("number", check)
                .query((row, _) -> statement(row))
                .list();
    }

    private static Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                row.getObject("stated_on", LocalDate.class), row.getString("words"), row.getString("address"));
    }
}
