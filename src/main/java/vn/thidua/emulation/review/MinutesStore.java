package vn.thidua.emulation.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.pact.SheetFile;
import vn.thidua.platform.Actor;
import vn.thidua.signing.Digest;

/// Frozen minutes, their signatures and scans. Writers hold the lock of the meeting.
@Repository
class MinutesStore {

    private final JdbcClient db;

    MinutesStore(JdbcClient db) {
        this.db = db;
    }

    /// @return the version
    int freeze(ReviewMeetingId id, byte[] pdf, byte[] docx, Actor by, Instant at) {
        return db.sql("""
                insert into review_minutes (meeting_id, version, pdf, docx, sha256, frozen_by, frozen_at)
                select :id, coalesce(max(version), 0) + 1, :pdf, :docx, :sha256, :by, :at
                from review_minutes where meeting_id = :id
                returning version
                """)
                .param("id", id.value())
                .param("pdf", pdf)
                .param("docx", docx)
                .param("sha256", Digest.of(pdf).hex())
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void thaw(ReviewMeetingId id, int version, String reason) {
        db.sql("update review_minutes set thawed = :reason where meeting_id = :id and version = :version")
                .param("reason", reason)
                .param("id", id.value())
                .param("version", version)
                .update();
    }

    /// The version that waits for signatures, or has them.
    Optional<FrozenMinutes> of(ReviewMeetingId id) {
        return db.sql("""
                select version, sha256, frozen_at from review_minutes where meeting_id = :id and thawed = ''
                order by version desc limit 1
                """)
                .param("id", id.value())
                .query((row, _) -> new FrozenMinutes(
                        row.getInt("version"),
                        row.getString("sha256"),
                        row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                        signatures(id, row.getInt("version")),
                        sheet(id, row.getInt("version"))))
                .optional();
    }

    private List<MinutesSignature> signatures(ReviewMeetingId id, int version) {
        return db.sql("""
                select signatory, way, name, title, certificate, issuer, serial, fingerprint, trusted, stamped, at
                from review_signature where meeting_id = :id and version = :version order by n
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

    private FrozenMinutes.@Nullable Sheet sheet(ReviewMeetingId id, int version) {
        return db.sql("select signed_on, sha256 from review_sheet where meeting_id = :id and version = :version")
                .param("id", id.value())
                .param("version", version)
                .query((row, _) -> new FrozenMinutes.Sheet(
                        row.getObject("signed_on", LocalDate.class), row.getString("sha256"), confirmed(id, version)))
                .optional()
                .orElse(null);
    }

    private List<UUID> confirmed(ReviewMeetingId id, int version) {
        return db.sql("""
                select confirmed_by from review_sheet_confirmation where meeting_id = :id and version = :version
                order by at
                """)
                .param("id", id.value())
                .param("version", version)
                .query((row, _) -> row.getObject("confirmed_by", UUID.class))
                .list();
    }

    /// As frozen, with every signature made so far.
    byte[] pdf(ReviewMeetingId id, int version) {
        return db.sql("""
                select pdf from (
                    select n, pdf from review_signature where meeting_id = :id and version = :version
                    union all select 0, pdf from review_minutes where meeting_id = :id and version = :version) as all_of
                order by n desc limit 1
                """)
                .param("id", id.value())
                .param("version", version)
                .query(byte[].class)
                .single();
    }

    byte[] unsigned(ReviewMeetingId id, int version) {
        return db.sql("select pdf from review_minutes where meeting_id = :id and version = :version")
                .param("id", id.value())
                .param("version", version)
                .query(byte[].class)
                .single();
    }

    byte[] docx(ReviewMeetingId id, int version) {
        return db.sql("select docx from review_minutes where meeting_id = :id and version = :version")
                .param("id", id.value())
                .param("version", version)
                .query(byte[].class)
                .single();
    }

    void add(ReviewMeetingId id, int version, int n, MinutesSignature one, byte[] pdf, Actor by) {
        db.sql("""
                insert into review_signature (meeting_id, version, n, signatory, way, name, title, certificate, issuer,
                    serial, fingerprint, trusted, stamped, pdf, sha256, by, at)
                values (:id, :version, :n, :signatory, :way, :name, :title, :certificate, :issuer, :serial,
                    :fingerprint, :trusted, :stamped, :pdf, :sha256, :by, :at)
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

    /// Another scan takes the place of one that nobody has confirmed.
    void attach(ReviewMeetingId id, int version, LocalDate on, SheetFile file, Actor by, Instant at) {
        var rows = db.sql("""
                insert into review_sheet (meeting_id, version, signed_on, bytes, sha256, kind, attached_by, attached_at)
                values (:id, :version, :on, :bytes, :sha256, :kind, :by, :at)
                on conflict (meeting_id, version) do update set signed_on = excluded.signed_on,
                    bytes = excluded.bytes, sha256 = excluded.sha256, kind = excluded.kind,
                    attached_by = excluded.attached_by, attached_at = excluded.attached_at
                where not exists (select from review_sheet_confirmation c
                    where (c.meeting_id, c.version) = (excluded.meeting_id, excluded.version))
                """)
                .param("id", id.value())
                .param("version", version)
                .param("on", on)
                .param("bytes", file.bytes())
                .param("sha256", Digest.of(file.bytes()).hex())
                .param("kind", file.kind())
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (rows == 0) throw new MinutesRefused.SheetConfirmed();
    }

    void confirm(ReviewMeetingId id, int version, Actor by, Instant at) {
        try {
            db.sql("""
                    insert into review_sheet_confirmation (meeting_id, version, confirmed_by, at)
                    values (:id, :version, :by, :at)
                    """)
                    .param("id", id.value())
                    .param("version", version)
                    .param("by", by.account())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new MinutesRefused.ConfirmedByYou();
        }
    }

    Optional<SheetFile> file(ReviewMeetingId id, int version) {
        return db.sql("select bytes, kind from review_sheet where meeting_id = :id and version = :version")
                .param("id", id.value())
                .param("version", version)
                .query((row, _) -> new SheetFile(row.getBytes("bytes"), row.getString("kind")))
                .optional();
    }
}
