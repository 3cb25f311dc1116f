package vn.thidua.emulation.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// How far the table of all scores of each site is, and its file. A run whose row has ended, or is another's by now,
/// changes nothing any more: so it learns that it was stopped.
@Repository
class ScoreWorkbookStore {

    private final JdbcClient db;

    ScoreWorkbookStore(JdbcClient db) {
        this.db = db;
    }

    /// Calendar years in which members of some bloc are confirmed, the latest first.
    List<Integer> years(SiteId site) {
        return db.sql(
                        "select distinct year from bloc_year where site_id = :site and state <> 'PLANNED' order by year desc")
                .param("site", site.value())
                .query((row, _) -> row.getInt("year"))
                .list();
    }

    /// Those of a calendar year, by the names of the blocs.
    List<BlocYearId> blocs(SiteId site, int year) {
        return db.sql("""
                select y.id from bloc_year y join bloc b on b.id = y.bloc_id
                where y.site_id = :site and y.year = :year and y.state <> 'PLANNED'
                order by b.name collate "vi-x-icu", y.id
                """)
                .param("site", site.value())
                .param("year", year)
                .query((row, _) -> new BlocYearId(row.getObject("id", UUID.class)))
                .list();
    }

    /// Whether it may begin: nobody else is at work, or was not heard of since that instant.
    boolean begin(SiteId site, UUID run, int year, int total, Actor by, Instant at, Instant silentSince) {
        return db.sql("""
                insert into score_workbook as kept (site_id, run, year, state, total, started_by, started_at, alive_at)
                values (:site, :run, :year, 'RUNNING', :total, :by, :at, :at)
                on conflict (site_id) do update set run = excluded.run, year = excluded.year, state = excluded.state,
                    done = 0, total = excluded.total, started_by = excluded.started_by,
                    started_at = excluded.started_at, alive_at = excluded.alive_at, ended_at = null, bytes = null
                where kept.state <> 'RUNNING' or kept.alive_at < :silent
                """)
                        .param("site", site.value())
                        .param("run", run)
                        .param("year", year)
                        .param("total", total)
                        .param("by", by.account())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("silent", silentSince.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    Optional<ScoreWorkbook> found(SiteId site) {
        return db.sql("select *, coalesce(octet_length(bytes), 0) as size from score_workbook where site_id = :site")
                .param("site", site.value())
                .query((row, _) -> new ScoreWorkbook(
                        row.getObject("run", UUID.class),
                        row.getInt("year"),
                        ScoreWorkbook.State.valueOf(row.getString("state")),
                        row.getInt("done"),
                        row.getInt("total"),
                        instant(row, "started_at"),
                        instant(row, "alive_at"),
                        row.getObject("ended_at") == null ? null : instant(row, "ended_at"),
                        row.getLong("size")))
                .optional();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    Optional<byte[]> file(SiteId site) {
        return db.sql("select bytes from score_workbook where site_id = :site and state = 'DONE'")
                .param("site", site.value())
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    void alive(UUID run, Instant at) {
        db.sql("update score_workbook set alive_at = :at where run = :run and state = 'RUNNING'")
                .param("run", run)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Whether the run may go on.
    boolean reached(UUID run, int done, Instant at) {
        return db.sql("update score_workbook set done = :done, alive_at = :at where run = :run and state = 'RUNNING'")
                        .param("run", run)
                        .param("done", done)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /// Whether the run was still wanted.
    boolean finish(UUID run, byte[] bytes, Instant at) {
        return db.sql("""
                update score_workbook set state = 'DONE', bytes = :bytes, ended_at = :at
                where run = :run and state = 'RUNNING'
                """)
                        .param("run", run)
                        .param("bytes", bytes)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void fail(UUID run, Instant at) {
        db.sql("update score_workbook set state = 'FAILED', ended_at = :at where run = :run and state = 'RUNNING'")
                .param("run", run)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The year whose table was being made; empty where none was.
    Optional<Integer> stop(SiteId site, Instant at) {
        return db.sql("""
                update score_workbook set state = 'STOPPED', ended_at = :at
                where site_id = :site and state = 'RUNNING' returning year
                """)
                .param("site", site.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getInt("year"))
                .optional();
    }
}
