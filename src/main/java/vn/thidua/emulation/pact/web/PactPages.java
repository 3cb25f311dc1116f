package vn.thidua.emulation.pact.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.pact.PactId;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

@Repository
class PactPages {

    private final JdbcClient db;

    PactPages(JdbcClient db) {
        this.db = db;
    }

    /// A pact with the units that may have a right on it.
    record Listed(PactsPage.Row row, List<Scope> scopes) {}

    /// The latest year first.
    List<Listed> of(SiteId site) {
        return db.sql("""
                select p.id, p.bloc_name, p.year, p.state, p.version, p.head_id,
                    (select count(*) from pact_party s
                     where s.pact_id = p.id and s.version = p.version and s.state = 'SIGNED') as signed,
                    (select count(*) from pact_party s where s.pact_id = p.id and s.version = p.version) as parties,
                    array(select unit_id from pact_member m where m.pact_id = p.id) as units
                from pact p where p.site_id = :site order by p.year desc, p.bloc_name collate "vi-x-icu", p.begun_at desc
                limit 200
                """)
                .param("site", site.value())
                .query((row, _) -> new Listed(
                        new PactsPage.Row(
                                row.getObject("id", UUID.class),
                                row.getString("bloc_name"),
                                row.getInt("year"),
                                row.getString("state"),
                                row.getInt("version"),
                                row.getInt("signed"),
                                row.getInt("parties")),
                        java.util.Arrays.stream((UUID[]) row.getArray("units").getArray())
                                .map(unit -> Scope.of(site).unit(unit))
                                .toList()))
                .list();
    }

    /// Bloc years without a pact, the latest first.
    List<PactsPage.Beginning> beginnings(SiteId site) {
        return db.sql("""
                select y.id, b.name, y.year from bloc_year y join bloc b on b.id = y.bloc_id
                where y.site_id = :site and y.state <> 'PLANNED'
                    and not exists (select from pact p where p.bloc_year_id = y.id and p.state <> 'VOID')
                order by y.year desc, b.name collate "vi-x-icu" limit 50
                """)
                .param("site", site.value())
                .query((row, _) -> new PactsPage.Beginning(
                        row.getObject("id", UUID.class), row.getString("name"), row.getInt("year")))
                .list();
    }

    List<Integer> versions(PactId id) {
        return db.sql("select version from pact_version where pact_id = :id order by version")
                .param("id", id.value())
                .query((row, _) -> row.getInt("version"))
                .list();
    }

    /// How many have confirmed the sheet of a party, by its number.
    Map<Integer, Integer> sheets(PactId id, int version) {
        var sheets = new HashMap<Integer, Integer>();
        db.sql("""
                select s.party, count(c.confirmed_by) as confirmed from pact_sheet s
                left join pact_sheet_confirmation c
                    on (c.pact_id, c.version, c.party) = (s.pact_id, s.version, s.party)
                where s.pact_id = :id and s.version = :version group by s.party
                """).param("id", id.value()).param("version", version).query(row -> {
            sheets.put(row.getInt("party"), row.getInt("confirmed"));
        });
        return sheets;
    }
}
