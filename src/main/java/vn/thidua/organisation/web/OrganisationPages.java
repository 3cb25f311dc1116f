package vn.thidua.organisation.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Units, people and positions as the pages show them.
@Repository
class OrganisationPages {

    private static final String ROW = """
            select unit.id, lower(life) as founded_on, upper(life) as ended_on,
                coalesce(
                    (select name from unit_name where unit_id = unit.id and since <= :day
                        order by since desc limit 1),
                    (select name from unit_name where unit_id = unit.id order by since limit 1)) as name,
                (select count(*) from mandate where unit_id = unit.id and held @> :day::date) as holders,
                coalesce((select string_agg(name, ' · ' order by since) from unit_name
                    where unit_id = unit.id), '') as names,
                coalesce((select string_agg(
                        (select name from unit_name where unit_id = successor_id order by since desc limit 1), ' · ')
                    from unit_successor where unit_id = unit.id), '') as successors
            from unit where site_id = :site
            """;

    private final JdbcClient db;

    OrganisationPages(JdbcClient db) {
        this.db = db;
    }

    List<UnitsPage.Row> there(SiteId site, LocalDate day) {
        return rows(site, day, "and life @> :day::date");
    }

    List<UnitsPage.Row> gone(SiteId site, LocalDate day) {
        return rows(site, day, "and not life @> :day::date");
    }

    private List<UnitsPage.Row> rows(SiteId site, LocalDate day, String which) {
        return db.sql("select * from (" + ROW + which + ") row order by name collate \"vi-x-icu\", id")
                .param("site", site.value())
                .param("day", day)
                .query(OrganisationPages::row)
                .list();
    }

    private static UnitsPage.Row row(ResultSet row, int number) throws SQLException {
        var name = row.getString("name");
        var names = row.getString("names");
        return new UnitsPage.Row(
                row.getObject("id", UUID.class),
                name,
                row.getObject("founded_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getLong("holders"),
                names.equals(name) ? "" : names,
                row.getString("successors"));
    }

    UnitPage unit(SiteId site, UnitId id, LocalDate today, Form form) {
        var life = db.sql("""
                select lower(life) as founded_on, upper(life) as ended_on from unit
                where id = :id and site_id = :site
                """)
                .param("id", id.value())
                .param("site", site.value())
                .query((row, _) -> new LocalDate[] {
                    row.getObject("founded_on", LocalDate.class), row.getObject("ended_on", LocalDate.class)
                })
                .optional()
                .orElseThrow(Missing::new);
        return new UnitPage(
                id.value(),
                today,
                life[0],
                life[1],
                names(id, life[1]),
                successors(id),
                predecessors(id),
                held(id),
                others(site, id),
                people(site),
                positions(site),
                form);
    }

    private List<UnitPage.Name> names(UnitId id, @Nullable LocalDate endedOn) {
        return db.sql("""
                select name, since, lead(since) over (order by since) - 1 as until
                from unit_name where unit_id = :id order by since
                """)
                .param("id", id.value())
                .query((row, _) -> {
                    var until = row.getObject("until", LocalDate.class);
                    return new UnitPage.Name(
                            row.getString("name"),
                            row.getObject("since", LocalDate.class),
                            until == null && endedOn != null ? endedOn.minusDays(1) : until);
                })
                .list();
    }

    private List<UnitPage.Other> successors(UnitId id) {
        return db.sql("""
                select successor_id, (select name from unit_name where unit_name.unit_id = successor_id
                    order by since desc limit 1) as name
                from unit_successor where unit_id = :id order by 2
                """)
                .param("id", id.value())
                .query((row, _) -> new UnitPage.Other(row.getObject("successor_id", UUID.class), row.getString("name")))
                .list();
    }

    private List<UnitPage.Predecessor> predecessors(UnitId id) {
        return db.sql("""
                select unit.id, upper(life) as ended_on, (select name from unit_name where unit_name.unit_id = unit.id
                    order by since desc limit 1) as name
                from unit_successor join unit on unit.id = unit_successor.unit_id
                where successor_id = :id order by 2, 3
                """)
                .param("id", id.value())
                .query((row, _) -> new UnitPage.Predecessor(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("ended_on", LocalDate.class)))
                .list();
    }

    private List<UnitPage.Held> held(UnitId id) {
        return db.sql("""
                select mandate.id, full_name, position.name as position, lower(held) as since, upper(held) - 1 as until
                from mandate join person on person.id = person_id join position on position.id = position_id
                where unit_id = :id
                order by upper(held) is not null, upper(held) desc, position.name collate "vi-x-icu", lower(held)
                """)
                .param("id", id.value())
                .query((row, _) -> new UnitPage.Held(
                        row.getObject("id", UUID.class),
                        row.getString("full_name"),
                        row.getString("position"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    private List<UnitPage.Other> others(SiteId site, UnitId id) {
        return db.sql("""
                select id, name from (
                    select unit.id, (select name from unit_name where unit_id = unit.id
                        order by since desc limit 1) as name
                    from unit where site_id = :site and unit.id <> :id and upper_inf(life)) other
                order by name collate "vi-x-icu", id
                """)
                .param("site", site.value())
                .param("id", id.value())
                .query((row, _) -> new UnitPage.Other(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    private List<UnitPage.Choice> people(SiteId site) {
        return db.sql("""
                select id, full_name from person where site_id = :site
                order by regexp_replace(full_name, '^.* ', '') collate "vi-x-icu", full_name collate "vi-x-icu", id
                """)
                .param("site", site.value())
                .query((row, _) -> new UnitPage.Choice(row.getObject("id", UUID.class), row.getString("full_name")))
                .list();
    }

    private List<UnitPage.Choice> positions(SiteId site) {
        return db.sql("select id, name from position where site_id = :site order by name collate \"vi-x-icu\"")
                .param("site", site.value())
                .query((row, _) -> new UnitPage.Choice(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    PeoplePage people(SiteId site, LocalDate today, Form form) {
        return new PeoplePage(everybody(site, today), known(site, today), form);
    }

    private List<PeoplePage.Somebody> everybody(SiteId site, LocalDate today) {
        return db.sql("""
                select person.id, full_name, coalesce((
                    select string_agg(position.name || ', ' || (
                        select name from unit_name where unit_name.unit_id = mandate.unit_id and since <= :today
                        order by since desc limit 1), ' · ')
                    from mandate join position on position.id = position_id
                    where person_id = person.id and held @> :today::date), '') as holds
                from person where site_id = :site
                order by regexp_replace(full_name, '^.* ', '') collate "vi-x-icu", full_name collate "vi-x-icu", id
                """)
                .param("site", site.value())
                .param("today", today)
                .query((row, _) -> new PeoplePage.Somebody(
                        row.getObject("id", UUID.class), row.getString("full_name"), row.getString("holds")))
                .list();
    }

    private List<PeoplePage.Position> known(SiteId site, LocalDate today) {
        return db.sql("""
                select id, name, sole, (select count(*) from mandate
                    where position_id = position.id and held @> :today::date) as holders
                from position where site_id = :site order by name collate "vi-x-icu"
                """)
                .param("site", site.value())
                .param("today", today)
                .query((row, _) -> new PeoplePage.Position(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getBoolean("sole"),
                        row.getLong("holders")))
                .list();
    }
}
