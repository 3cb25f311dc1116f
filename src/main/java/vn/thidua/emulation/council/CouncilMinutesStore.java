package vn.thidua.emulation.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.documents.DrawnPaper;
import vn.thidua.emulation.review.FrozenMinutes;
import vn.thidua.emulation.review.MinutesSignature;
import vn.thidua.emulation.review.Officer;
import vn.thidua.emulation.review.Signatory;
import vn.thidua.platform.Actor;
import vn.thidua.signing.Digest;

/// Frozen minutes of the council and their signatures. Writers hold the lock of the session.
@Repository
class CouncilMinutesStore {

    private final JdbcClient db;

    CouncilMinutesStore(JdbcClient db) {
        this.db = db;
    }

    int freeze(CouncilSessionId id, DrawnPaper drawn, Actor by, Instant at) {
        return db.sql("""
                insert into council_minutes (session_id, version, pdf, docx, sha256, frozen_by, frozen_at)
                select :id, coalesce(max(version), 0) + 1, :pdf, :docx, :sha256, :by, :at
                from council_minutes where session_id = :id
                returning version
                """)
                .param("id", id.value())
                .param("pdf", drawn.pdf())
                .param("docx", drawn.docx())
                .param("sha256", Digest.of(drawn.pdf()).hex())
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void thaw(CouncilSessionId id, int version, String reason) {
        db.sql("update council_minutes set thawed = :reason where session_id = :id and version = :version")
                .param("reason", reason)
                .param("id", id.value())
                .param("version", version)
                .update();
    }

    /// The version that waits for signatures, or has them.
    Optional<FrozenMinutes> of(CouncilSessionId id) {
        return db.sql("""
                select version, sha256, frozen_at from council_minutes where session_id = :id and thawed = ''
                order by version desc limit 1
                """)
                .param("id", id.value())
                .query((row, _) -> new FrozenMinutes(
                        row.getInt("version"),
                        row.getString("sha256"),
                        row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                        signatures(id, row.getInt("version")),
                        null))
                .optional();
    }

    private List<MinutesSignature> signatures(CouncilSessionId id, int version) {
        return db.sql("""
                select signatory, way, name, title, certificate, issuer, serial, fingerprint, trusted, stamped, at
                from council_signature where session_id = :id and version = :version order by n
                """)
                .param("id", id.value())
                .param("version", version)
                .query((row, _) -> signature(row))
                .list();
    }

    private static MinutesSignature signature(ResultSet row) throws SQLException {
        return new MinutesSignature(
                Signatory.valueOf(row.getString("signatory")),
                MinutesSignature.Way.valueOf(row.getString("way")),
                new Officer(row.getString("name"), row.getString("title")),
                row.getString("certificate"),
                row.getString("issuer"),
                row.getString("serial"),
                row.getString("fingerprint"),
                row.getBoolean("trusted"),
                row.getBoolean("stamped"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    /// As frozen, with every signature made so far.
    byte[] pdf(CouncilSessionId id, int version) {
        return db.sql("""
                select pdf from (
                    select n, pdf from council_signature where session_id = :id and version = :version
                    union all select 0, pdf from council_minutes where session_id = :id and version = :version) as all_of
                order by n desc limit 1
                """)
                .param("id", id.value())
                .param("version", version)
                .query(byte[].class)
                .single();
    }

    byte[] docx(CouncilSessionId id, int version) {
        return db.sql("select docx from council_minutes where session_id = :id and version = :version")
                .param("id", id.value())
                .param("version", version)
                .query(byte[].class)
                .single();
    }

    void add(CouncilSessionId id, int version, int n, MinutesSignature one, byte[] pdf, Actor by) {
        db.sql("""
                insert into council_signature (session_id, version, n, signatory, way, name, title, certificate, issuer,
                    serial, fingerprint, trusted, stamped, pdf, sha256, by, at)
                values (:id, :version, :n, :signatory, :way, :name, :title, :certificate, :issuer, :serial, :fingerprint,
                    :trusted, :stamped, :pdf, :sha256, :by, :at)
                """)
                .param("id", id.value())
                .param("version", version)
                .param("n", n)
                .param("signatory", one.signatory().name())
                .param("way", one.way().name())
                .param("name", one.officer().name())
                .param("title", one.officer().title())
                .param("certificate", one.certificate())
                .param("issuer", one.issuer())
                .param("serial", one.serial())
                .param("fingerprint", one.fingerprint())
                .param("trusted", one.trusted())
                .param("stamped", one.stamped())
                .param("pdf", pdf)
                .param("sha256", Digest.of(pdf).hex())
                .param("by", by.account())
                .param("at", one.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
