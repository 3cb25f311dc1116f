package vn.thidua.emulation.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// Packages of years and that years are closed. A run whose row has ended changes nothing any more: so it learns that
/// it was stopped. A year is closed under the lock of its primary key.
@Repository
class ArchiveStore {

    private static final String FACTS = """
            select run, state, closed, done, total, started_at, alive_at, ended_at, files,
                coalesce(size, octet_length(bytes), 0) as size, coalesce(sha256, '') as sha256,
                coalesce(manifest_sha256, '') as manifest_sha256, coalesce(limit_mb, 0) as limit_mb, no_room
            from archive_package
            """;

    private final JdbcClient db;

    ArchiveStore(JdbcClient db) {
        this.db = db;
    }

    /// Whether it may begin: nobody else is at work on that year, or was not heard of since that instant.
    boolean begin(SiteId site, BlocYearId year, UUID run, boolean closed, int total, Actor by, Instant at) {
        db.sql("""
                update archive_package set state = 'FAILED', ended_at = :at
                where bloc_year_id = :year and state = 'RUNNING' and alive_at < :silent
                """)
                .param("at", utc(at))
                .param("year", year.value())
                .param("silent", utc(at.minus(ArchivePackage.SILENCE)))
                .update();
        return db.sql("""
                insert into archive_package
                    (run, site_id, bloc_year_id, state, closed, total, started_by, started_at, alive_at)
                values (:run, :site, :year, 'RUNNING', :closed, :total, :by, :at, :at)
                on conflict (bloc_year_id) where state = 'RUNNING' do nothing
                """)
                        .param("run", run)
                        .param("site", site.value())
                        .param("year", year.value())
                        .param("closed", closed)
                        .param("total", total)
                        .param("by", by.account())
                        .param("at", utc(at))
                        .update()
                > 0;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /// The one that was begun last.
    Optional<ArchivePackage> last(SiteId site, BlocYearId year) {
        return db.sql(FACTS + " where site_id = :site and bloc_year_id = :year order by started_at desc, run limit 1")
                .param("site", site.value())
                .param("year", year.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /// The one that was made last, of a closed year if there is one.
    Optional<ArchivePackage> made(SiteId site, BlocYearId year) {
        return db.sql(FACTS + """
                 where site_id = :site and bloc_year_id = :year and state = 'DONE'
                order by closed desc, ended_at desc limit 1
                """)
                .param("site", site.value())
                .param("year", year.value())
                .query((row, _) -> read(row))
                .optional();
    }

    private static ArchivePackage read(ResultSet row) throws SQLException {
        return new ArchivePackage(
                row.getObject("run", UUID.class),
                ArchivePackage.State.valueOf(row.getString("state")),
                row.getBoolean("closed"),
                row.getInt("done"),
                row.getInt("total"),
                instant(row, "started_at"),
                instant(row, "alive_at"),
                row.getObject("ended_at") == null ? null : instant(row, "ended_at"),
                row.getInt("files"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("manifest_sha256"),
                row.getInt("limit_mb"),
                row.getBoolean("no_room"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /// One piece of a package; empty where it is gone. Packages of before were kept in one.
    Optional<byte[]> piece(UUID run, int n) {
        return db.sql("""
                select bytes from archive_piece where run = :run and n = :n
                union all
                select substring(bytes from :from for :piece) from archive_package
                where run = :run and octet_length(bytes) >= :from
                """)
                .param("run", run)
                .param("n", n)
                .param("from", (int) Math.min(Integer.MAX_VALUE, (long) n * ArchivePackage.PIECE + 1))
                .param("piece", ArchivePackage.PIECE)
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    /// Adds the next piece to a package that is being made.
    void add(UUID run, int n, byte[] piece) {
        db.sql("insert into archive_piece (run, n, bytes, sha256) values (:run, :n, :bytes, :sha256)")
                .param("run", run)
                .param("n", n)
                .param("bytes", piece)
                .param("sha256", ArchiveManifest.sha256(piece))
                .update();
    }

    void alive(UUID run, Instant at) {
        db.sql("update archive_package set alive_at = :at where run = :run and state = 'RUNNING'")
                .param("run", run)
                .param("at", utc(at))
                .update();
    }

    /// Whether it is still to be made.
    boolean wanted(UUID run) {
        return db.sql("select exists (select from archive_package where run = :run and state = 'RUNNING')")
                .param("run", run)
                .query(Boolean.class)
                .single();
    }

    /// Whether the run may go on.
    boolean reached(UUID run, int done, Instant at) {
        return db.sql("update archive_package set done = :done, alive_at = :at where run = :run and state = 'RUNNING'")
                        .param("run", run)
                        .param("done", done)
                        .param("at", utc(at))
                        .update()
                > 0;
    }

    /// Whether the run was still wanted; all its pieces are there. Trials that were made before go.
    boolean finish(UUID run, BlocYearId year, ArchivePacking.Packed packed, Instant at) {
        var wanted = db.sql("""
                update archive_package set state = 'DONE', done = total, files = :files, size = :size,
                    sha256 = :sha256, manifest = :manifest, manifest_sha256 = :of, ended_at = :at
                where run = :run and state = 'RUNNING'
                """)
                        .param("run", run)
                        .param("files", packed.files())
                        .param("size", packed.zip().size())
                        .param("sha256", packed.sha256())
                        .param("manifest", packed.manifest().text())
                        .param("of", packed.manifest().sha256())
                        .param("at", utc(at))
                        .update()
                > 0;
        if (wanted) db.sql("""
                    delete from archive_package
                    where bloc_year_id = :year and run <> :run and state <> 'RUNNING' and not (closed and state = 'DONE')
                    """).param("year", year.value()).param("run", run).update();
        return wanted;
    }

    void fail(UUID run, Instant at) {
        db.sql("update archive_package set state = 'FAILED', ended_at = :at where run = :run and state = 'RUNNING'")
                .param("run", run)
                .param("at", utc(at))
                .update();
    }

    /// A disk was full.
    void noRoom(UUID run, Instant at) {
        db.sql("""
                update archive_package set state = 'FAILED', no_room = true, ended_at = :at
                where run = :run and state = 'RUNNING'
                """).param("run", run).param("at", utc(at)).update();
    }

    /// It has more than so many megabytes.
    void tooLarge(UUID run, int megabytes, Instant at) {
        db.sql("""
                update archive_package set state = 'FAILED', limit_mb = :limit, ended_at = :at
                where run = :run and state = 'RUNNING'
                """)
                .param("run", run)
                .param("limit", megabytes)
                .param("at", utc(at))
                .update();
    }

    /// Whether one was being made.
    boolean stop(SiteId site, BlocYearId year, Instant at) {
        return db.sql("""
                update archive_package set state = 'STOPPED', ended_at = :at
                where site_id = :site and bloc_year_id = :year and state = 'RUNNING'
                """)
                        .param("site", site.value())
                        .param("year", year.value())
                        .param("at", utc(at))
                        .update()
                > 0;
    }

    /// Whether it was open until now.
    boolean close(SiteId site, BlocYearId year, ArchiveClosing closing, Actor by) {
        return db.sql("""
                insert into archive_closing (bloc_year_id, site_id, closed_by, closed_at, kept_until, source)
                values (:year, :site, :by, :at, :until, :source) on conflict do nothing
                """)
                        .param("year", year.value())
                        .param("site", site.value())
                        .param("by", by.account())
                        .param("at", utc(closing.at()))
                        .param("until", closing.keptUntil())
                        .param("source", closing.source())
                        .update()
                > 0;
    }

    @Nullable
    ArchiveClosing closing(SiteId site, BlocYearId year) {
        return db.sql("""
                select closed_at, kept_until, source from archive_closing where site_id = :site and bloc_year_id = :year
                """)
                .param("site", site.value())
                .param("year", year.value())
                .query((row, _) -> new ArchiveClosing(
                        instant(row, "closed_at"),
                        row.getObject("kept_until", LocalDate.class),
                        row.getString("source")))
                .optional()
                .orElse(null);
    }
}
