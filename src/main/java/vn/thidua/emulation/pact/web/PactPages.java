package vn.thidua.emulation.pact.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /// Blocs of the latest year that has begun, in the order of their names.
    List<YearCard.RunningBloc> running(SiteId site, int now) {
        return db.sql("""
                select b.name, b.slug, y.year, case when y.suspended is null then y.state else 'SUSPENDED' end as state,
                    count(s.n) filter (where s.state = 'SIGNED') as signed, count(s.n) as parties
                from bloc_year y join bloc b on b.id = y.bloc_id
                left join pact p on p.bloc_year_id = y.id and p.state = 'SIGNING'
                left join pact_party s on (s.pact_id, s.version) = (p.id, p.version)
                where y.site_id = :site and y.state <> 'PLANNED'
                    and y.year = (select max(year) from bloc_year
                                  where site_id = :site and state <> 'PLANNED' and year <= :now)
                group by b.id, y.id order by b.name collate "vi-x-icu" limit 8
                """)
                .param("site", site.value())
                .param("now", now)
                .query((row, _) -> new YearCard.RunningBloc(
                        row.getString("name"),
                        row.getString("slug"),
                        row.getInt("year"),
                        row.getString("state"),
                        row.getInt("signed"),
                        row.getInt("parties")))
                .list();
    }

    List<Integer> versions(PactId id) {
        return db.sql("select version from pact_version where pact_id = :id order by version")
                .param("id", id.value())
                .query((row, _) -> row.getInt("version"))
                .list();
    }

    /// Since when a time stamp of the whole document vouches for a signature that had none, the person's or the
    /// organisation's; `null` while it is owed. By the party's number.
    Map<Integer, @Nullable Instant> stamps(PactId id, int version) {
        var stamps = new HashMap<Integer, @Nullable Instant>();
        db.sql("""
                select s.n, (select min(later.at) from pact_file later
                             where (later.pact_id, later.version) = (f.pact_id, f.version) and later.stamp
                                 and later.n > f.n) as at
                from (select pact_id, version, n, n as party, null as seal from pact_party where stamped = false
                      union all
                      select pact_id, version, party, null, party from pact_seal where not stamped) s
                join pact_file f on (f.pact_id, f.version) = (s.pact_id, s.version)
                    and (f.party = s.party or f.seal = s.seal)
                where s.pact_id = :id and s.version = :version order by f.n
                """).param("id", id.value()).param("version", version).query(row -> {
            var at = row.getObject("at", OffsetDateTime.class);
            stamps.put(row.getInt("n"), at == null ? null : at.toInstant());
        });
        return stamps;
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
