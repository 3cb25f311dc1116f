package vn.thidua.emulation.criteria;

import java.nio.charset.StandardCharsets;
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
import vn.thidua.emulation.criteria.CriteriaSets.Kept;
import vn.thidua.emulation.criteria.CriteriaSets.Version;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.emulation.scoring.CriteriaText;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// Drafts, which are locked to be changed and carry an edition; and what was published, which is only ever added.
@Repository
class CriteriaStore {

    private final JdbcClient db;

    CriteriaStore(JdbcClient db) {
        this.db = db;
    }

    /// Whether there was none yet.
    boolean begin(SiteId site, BlocYearId year, TypedSet typed, Instant at) {
        return db.sql("""
                insert into criteria_draft (bloc_year_id, site_id, typed, changed_at)
                values (:year, :site, :typed::jsonb, :at) on conflict do nothing
                """)
                        .param("year", year.value())
                        .param("site", site.value())
                        .param("typed", DraftText.write(typed))
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    void change(BlocYearId year, TypedSet typed, Instant at) {
        db.sql("""
                update criteria_draft set typed = :typed::jsonb, edition = edition + 1, changed_at = :at
                where bloc_year_id = :year
                """)
                .param("year", year.value())
                .param("typed", DraftText.write(typed))
                .param("at", utc(at))
                .update();
    }

    void discard(BlocYearId year) {
        db.sql("delete from criteria_draft where bloc_year_id = :year")
                .param("year", year.value())
                .update();
    }

    Optional<KeptDraft> draft(SiteId site, BlocYearId year) {
        return draft(site, year, "");
    }

    Optional<KeptDraft> locked(SiteId site, BlocYearId year) {
        return draft(site, year, " for update");
    }

    private Optional<KeptDraft> draft(SiteId site, BlocYearId year, String lock) {
        return db.sql("select * from criteria_draft where site_id = :site and bloc_year_id = :year" + lock)
                .param("site", site.value())
                .param("year", year.value())
                .query((row, _) -> new KeptDraft(
                        DraftText.read(row.getString("typed")), row.getInt("edition"), at(row, "changed_at")))
                .optional();
    }

    /// Those before it retire.
    void publish(SiteId site, BlocYearId year, CriteriaSet set, String reason, Actor by, Instant at) {
        db.sql("update criteria_version set retired_at = :at where bloc_year_id = :year and retired_at is null")
                .param("year", year.value())
                .param("at", utc(at))
                .update();
        db.sql("""
                insert into criteria_version (id, site_id, bloc_year_id, version, title, text, reason, published_at,
                    published_by)
                values (:id, :site, :year, :version, :title, :text, :reason, :at, :by)
                """)
                .param("id", UUID.randomUUID())
                .param("site", site.value())
                .param("year", year.value())
                .param("version", set.version())
                .param("title", set.title())
                .param("text", CriteriaText.write(set))
                .param("reason", reason)
                .param("at", utc(at))
                .param("by", by.account())
                .update();
    }

    Optional<Kept> inUse(SiteId site, BlocYearId year) {
        return db.sql("""
                select * from criteria_version where site_id = :site and bloc_year_id = :year and retired_at is null
                """)
                .param("site", site.value())
                .param("year", year.value())
                .query((row, _) -> kept(row))
                .optional();
    }

    Optional<Kept> version(SiteId site, BlocYearId year, int version) {
        return db.sql("""
                select * from criteria_version where site_id = :site and bloc_year_id = :year and version = :version
                """)
                .param("site", site.value())
                .param("year", year.value())
                .param("version", version)
                .query((row, _) -> kept(row))
                .optional();
    }

    /// The latest first.
    List<Version> versions(SiteId site, BlocYearId year) {
        return db.sql("""
                select version, title, reason, published_at, retired_at from criteria_version
                where site_id = :site and bloc_year_id = :year order by version desc
                """)
                .param("site", site.value())
                .param("year", year.value())
                .query((row, _) -> new Version(
                        row.getInt("version"),
                        row.getString("title"),
                        row.getString("reason"),
                        at(row, "published_at"),
                        row.getObject("retired_at") != null))
                .list();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new CriteriaVersionId(row.getObject("id", UUID.class)),
                new BlocYearId(row.getObject("bloc_year_id", UUID.class)),
                CriteriaText.read(row.getString("text").getBytes(StandardCharsets.UTF_8)),
                row.getString("reason"),
                at(row, "published_at"),
                row.getObject("retired_at") != null);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
