package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Whoever changes a unit or its mandates locks the unit first, several in the order of their ids.
@Repository
class UnitStore {

    private final JdbcClient db;

    private record Life(UUID id, @Nullable LocalDate endedOn) {}

    UnitStore(JdbcClient db) {
        this.db = db;
    }

    void add(SiteId site, Unit unit) {
        db.sql("insert into unit (id, site_id, life) values (:id, :site, daterange(:foundedOn, null))")
                .param("id", unit.id().value())
                .param("site", site.value())
                .param("foundedOn", unit.foundedOn())
                .update();
        follow(unit);
    }

    void save(Unit unit) {
        db.sql("update unit set life = daterange(lower(life), :endedOn::date) where id = :id")
                .param("endedOn", unit.endedOn())
                .param("id", unit.id().value())
                .update();
        follow(unit);
    }

    private void follow(Unit unit) {
        for (var name : unit.names())
            db.sql("insert into unit_name (unit_id, since, name) values (:unit, :since, :name) on conflict do nothing")
                    .param("unit", unit.id().value())
                    .param("since", name.since())
                    .param("name", name.name())
                    .update();
        for (var successor : unit.successors())
            db.sql("insert into unit_successor (unit_id, successor_id) values (:unit, :successor)")
                    .param("unit", unit.id().value())
                    .param("successor", successor.value())
                    .update();
    }

    Unit locked(SiteId site, UnitId unit) {
        return locked(site, Set.of(unit)).values().iterator().next();
    }

    /// Refuses, as missing, where one of them is not of this site.
    Map<UnitId, Unit> locked(SiteId site, Collection<UnitId> units) {
        var lives = db.sql("""
                select id, upper(life) as ended_on from unit where site_id = :site and id = any(:units)
                order by id for update
                """)
                .param("site", site.value())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, _) ->
                        new Life(row.getObject("id", UUID.class), row.getObject("ended_on", LocalDate.class)))
                .list();
        if (lives.size() < new HashSet<>(units).size()) throw new Missing();
        return lives.stream().map(this::unit).collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    /// By the latest name.
    List<Unit> of(SiteId site) {
        return db
                .sql("""
                select id, upper(life) as ended_on from unit where site_id = :site
                order by (select name from unit_name where unit_id = id order by since desc limit 1)
                    collate "vi-x-icu", id
                """)
                .param("site", site.value())
                .query((row, _) ->
                        new Life(row.getObject("id", UUID.class), row.getObject("ended_on", LocalDate.class)))
                .list()
                .stream()
                .map(this::unit)
                .toList();
    }

    private Unit unit(Life life) {
        return new Unit(new UnitId(life.id), names(life.id), life.endedOn, successors(life.id));
    }

    private List<UnitName> names(UUID unit) {
        return db.sql("select name, since from unit_name where unit_id = :unit order by since")
                .param("unit", unit)
                .query((row, _) -> new UnitName(row.getString("name"), row.getObject("since", LocalDate.class)))
                .list();
    }

    private Set<UnitId> successors(UUID unit) {
        return db.sql("select successor_id from unit_successor where unit_id = :unit")
                .param("unit", unit)
                .query((row, _) -> new UnitId(row.getObject("successor_id", UUID.class)))
                .set();
    }
}
