package vn.thidua.emulation.dossier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// Quotas and who holds a place. Whoever takes one holds the quota's row; what a quota was worked out from stands
/// beside it.
@Repository
class QuotaStore {

    private final JdbcClient db;

    QuotaStore(JdbcClient db) {
        this.db = db;
    }

    /// @return how many places there are
    int locked(SiteId site, Quotas.Allowed allowed) {
        var source = allowed.rule().source();
        return db.sql("""
            insert into dossier_quota (site_id, quota, allowed, base, percent, citation, basis, article)
            values (:site, :quota, :allowed, :base, :percent, :citation, :basis, :article)
            on conflict (site_id, quota) do update set allowed = excluded.allowed, base = excluded.base,
                percent = excluded.percent, citation = excluded.citation, basis = excluded.basis,
                article = excluded.article
            returning allowed
            """)
                .param("site", site.value())
                .param("quota", allowed.quota())
                .param("allowed", allowed.places())
                .param("base", allowed.base())
                .param("percent", allowed.rule().percent())
                .param("citation", source.path())
                .param("basis", source.basis())
                .param("article", source.article())
                .query(Integer.class)
                .single();
    }

    /// Places that other subjects hold: who is proposed for two awards takes one.
    int taken(KeptDossier dossier, String quota) {
        return db.sql("""
            select count(distinct d.subject_key) from dossier_reservation r join dossier d on d.id = r.dossier_id
            where r.site_id = :site and r.quota = :quota and r.released_at is null and d.subject_key <> :subject
            """)
                .param("site", dossier.site().value())
                .param("quota", quota)
                .param("subject", SubjectKey.of(dossier.subject()).value())
                .query(Integer.class)
                .single();
    }

    boolean holds(DossierId id, String quota) {
        return db.sql("""
            select exists (select from dossier_reservation
                where dossier_id = :id and quota = :quota and released_at is null)
            """)
                .param("id", id.value())
                .param("quota", quota)
                .query(Boolean.class)
                .single();
    }

    void reserve(KeptDossier dossier, String quota, Instant at) {
        db.sql("""
            insert into dossier_reservation (dossier_id, site_id, quota, reserved_at)
            values (:id, :site, :quota, :at)
            on conflict (dossier_id, quota) do update set reserved_at = excluded.reserved_at, released_at = null
            """)
                .param("id", dossier.id().value())
                .param("site", dossier.site().value())
                .param("quota", quota)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Who holds its places, by their codes.
    List<UnitQuotas.Holder> holders(SiteId site, String quota) {
        return db.sql("""
            select d.id, d.code, d.subject_name, d.state from dossier_reservation r join dossier d on d.id = r.dossier_id
            where r.site_id = :site and r.quota = :quota and r.released_at is null order by d.code
            """)
                .param("site", site.value())
                .param("quota", quota)
                .query((row, _) -> new UnitQuotas.Holder(
                        new DossierId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        row.getString("subject_name"),
                        DossierState.valueOf(row.getString("state"))))
                .list();
    }

    /// How many places are held of every quota within units in a year, by its name.
    Map<String, Integer> held(SiteId site, int year) {
        var held = new HashMap<String, Integer>();
        db.sql("""
            select r.quota, count(distinct d.subject_key) as n
            from dossier_reservation r join dossier d on d.id = r.dossier_id
            where r.site_id = :site and r.released_at is null and r.quota like 'unit:%' and d.year = :year
            group by r.quota
            """)
                .param("site", site.value())
                .param("year", year)
                .query((row, _) -> Map.entry(row.getString("quota"), row.getInt("n")))
                .list()
                .forEach(one -> held.put(one.getKey(), one.getValue()));
        return held;
    }

    /// @return the quotas of people who lead whose places it gave back
    List<String> releaseLeading(DossierId id, Instant at) {
        return db.sql("""
            update dossier_reservation set released_at = :at
            where dossier_id = :id and released_at is null and quota like 'unit:%:leading'
            returning quota
            """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getString("quota"))
                .list();
    }

    /// @return the quotas whose places it gave back
    List<String> release(DossierId id, Instant at) {
        return db.sql("""
            update dossier_reservation set released_at = :at where dossier_id = :id and released_at is null
            returning quota
            """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getString("quota"))
                .list();
    }
}
