package vn.thidua.emulation.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// Figures that units stated, only added to. Two who state them at once get the same number, and one is refused.
@Repository
class UnitFiguresStore {

    private final JdbcClient db;

    UnitFiguresStore(JdbcClient db) {
        this.db = db;
    }

    void add(SiteId site, UnitId unit, int year, StatedFigures stated, Actor by) {
        var figures = stated.figures();
        try {
            db.sql("""
                insert into dossier_unit_figures (site_id, unit_id, year, n, people, advanced, collectives, rating,
                    party_rating, document, reason, by, by_name, at)
                values (:site, :unit, :year, :n, :people, :advanced, :collectives, :rating, :party, :document,
                    :reason, :by, :byName, :at)
                """)
                    .param("site", site.value())
                    .param("unit", unit.value())
                    .param("year", year)
                    .param("n", stated.n())
                    .param("people", figures.people())
                    .param("advanced", figures.advanced())
                    .param("collectives", figures.collectives())
                    .param("rating", figures.unit().name())
                    .param("party", figures.party().name())
                    .param("document", stated.document())
                    .param("reason", stated.reason())
                    .param("by", by.account())
                    .param("byName", stated.byName())
                    .param("at", stated.at().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new DossierRefused.FiguresChangedMeanwhile();
        }
    }

    Optional<UnitFigures> latest(SiteId site, UnitId unit, int year) {
        return history(site, unit, year).stream().findFirst().map(StatedFigures::figures);
    }

    /// The latest first.
    List<StatedFigures> history(SiteId site, UnitId unit, int year) {
        return db.sql("""
            select * from dossier_unit_figures where site_id = :site and unit_id = :unit and year = :year
            order by n desc
            """)
                .param("site", site.value())
                .param("unit", unit.value())
                .param("year", year)
                .query((row, _) -> stated(row))
                .list();
    }

    /// Those that count, of every unit that stated any.
    Map<UnitId, StatedFigures> all(SiteId site, int year) {
        var all = new HashMap<UnitId, StatedFigures>();
        db.sql("""
            select distinct on (unit_id) * from dossier_unit_figures where site_id = :site and year = :year
            order by unit_id, n desc
            """)
                .param("site", site.value())
                .param("year", year)
                .query((row, _) -> Map.entry(new UnitId(row.getObject("unit_id", UUID.class)), stated(row)))
                .list()
                .forEach(one -> all.put(one.getKey(), one.getValue()));
        return all;
    }

    private static StatedFigures stated(ResultSet row) throws SQLException {
        return new StatedFigures(
                row.getInt("n"),
                new UnitFigures(
                        row.getInt("people"),
                        row.getInt("advanced"),
                        row.getInt("collectives"),
                        UnitRating.valueOf(row.getString("rating")),
                        UnitRating.valueOf(row.getString("party_rating"))),
                row.getString("document"),
                row.getString("reason"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
