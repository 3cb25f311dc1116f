package vn.thidua.emulation.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.LegalBasisId;
import vn.thidua.platform.SiteId;

/// Versions are only added; two who add the same one meet at the primary key.
@Repository
class LegalBasisStore {

    private final JdbcClient db;

    LegalBasisStore(JdbcClient db) {
        this.db = db;
    }

    /// Those of a package that the site does not have yet; others stay as the site knows them.
    void addMissing(SiteId site, List<LegalBasis> bases, UUID by, Instant at) {
        var known = of(site).stream().map(kept -> kept.what().number()).toList();
        for (var basis : bases)
            if (!known.contains(basis.number())) add(site, new LegalBasisId(UUID.randomUUID()), 1, basis, by, at);
    }

    void add(SiteId site, LegalBasisId id, int version, LegalBasis what, UUID by, Instant at) {
        db.sql("""
                insert into legal_basis (id, version, site_id, kind, number, title, issuer, signed_on, in_force_from,
                    lapses_on, replaced_by, amends, link, file_sha256, certainty, note, by_account, at)
                values (:id, :version, :site, :kind, :number, :title, :issuer, :signed, :from, :lapses, :replacedBy,
                    :amends, :link, :sha256, :certainty, :note, :by, :at)
                """)
                .param("id", id.value())
                .param("version", version)
                .param("site", site.value())
                .param("kind", what.kind().name())
                .param("number", what.number())
                .param("title", what.title())
                .param("issuer", what.issuer())
                .param("signed", what.signed())
                .param("from", what.from())
                .param("lapses", what.lapses())
                .param("replacedBy", what.replacedBy())
                .param("amends", what.amends())
                .param("link", what.link())
                .param("sha256", what.sha256())
                .param("certainty", what.certainty().name())
                .param("note", what.note())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Each in its latest version, the latest signed first.
    List<LegalBasis.Kept> of(SiteId site) {
        return db.sql("""
                select * from (select distinct on (id) * from legal_basis where site_id = :site
                    order by id, version desc) latest
                order by signed_on desc, number
                """)
                .param("site", site.value())
                .query((row, _) -> kept(row))
                .list();
    }

    /// All versions, the latest first.
    List<LegalBasis.Kept> versions(SiteId site, LegalBasisId id) {
        return db.sql("select * from legal_basis where site_id = :site and id = :id order by version desc")
                .param("site", site.value())
                .param("id", id.value())
                .query((row, _) -> kept(row))
                .list();
    }

    /// The same file is kept once.
    String addFile(SiteId site, byte[] bytes, Instant at) {
        return db.sql("""
                insert into legal_basis_file (site_id, sha256, bytes, at)
                values (:site, encode(sha256(:bytes), 'hex'), :bytes, :at)
                on conflict (site_id, sha256) do update set at = legal_basis_file.at
                returning sha256
                """)
                .param("site", site.value())
                .param("bytes", bytes)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getString("sha256"))
                .single();
    }

    Optional<byte[]> file(SiteId site, String sha256) {
        return db.sql("select bytes from legal_basis_file where site_id = :site and sha256 = :sha256")
                .param("site", site.value())
                .param("sha256", sha256)
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    boolean hasFile(SiteId site, String sha256) {
        return db.sql("select exists (select from legal_basis_file where site_id = :site and sha256 = :sha256)")
                .param("site", site.value())
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    private static LegalBasis.Kept kept(ResultSet row) throws SQLException {
        var what = new LegalBasis(
                LegalBasis.Kind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("title"),
                row.getString("issuer"),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("in_force_from", LocalDate.class),
                row.getObject("lapses_on", LocalDate.class),
                row.getString("replaced_by"),
                row.getString("amends"),
                row.getString("link"),
                row.getString("file_sha256"),
                Certainty.valueOf(row.getString("certainty")),
                row.getString("note"));
        return new LegalBasis.Kept(new LegalBasisId(row.getObject("id", UUID.class)), row.getInt("version"), what);
    }
}
