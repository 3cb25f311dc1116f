package vn.thidua.emulation.pact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.signing.Digest;

/// Scans of sheets signed on paper, and who confirmed them. Writers hold the lock of the pact.
@Repository
class SheetStore {

    /// How many people confirm a sheet before it counts.
    static final int ENOUGH = 2;

    private final JdbcClient db;

    SheetStore(JdbcClient db) {
        this.db = db;
    }

    void attach(PactId id, int version, int n, LocalDate on, SheetFile file, UUID by, Instant at) {
        var rows = db.sql("""
                insert into pact_sheet (pact_id, version, party, signed_on, bytes, sha256, kind, attached_by,
                    attached_at)
                values (:id, :version, :n, :on, :bytes, :sha256, :kind, :by, :at)
                on conflict (pact_id, version, party) do update set signed_on = excluded.signed_on,
                    bytes = excluded.bytes, sha256 = excluded.sha256, kind = excluded.kind,
                    attached_by = excluded.attached_by, attached_at = excluded.attached_at
                where not exists (select from pact_sheet_confirmation c
                    where (c.pact_id, c.version, c.party) = (excluded.pact_id, excluded.version, excluded.party))
                """)
                .param("id", id.value())
                .param("version", version)
                .param("n", n)
                .param("on", on)
                .param("bytes", file.bytes())
                .param("sha256", Digest.of(file.bytes()).hex())
                .param("kind", file.kind())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (rows == 0) throw new PactRefused.SheetConfirmed();
    }

    /// @return how many have confirmed it now
    int confirm(PactId id, int version, int n, UUID by, Instant at) {
        try {
            db.sql("""
                    insert into pact_sheet_confirmation (pact_id, version, party, confirmed_by, at)
                    values (:id, :version, :n, :by, :at)
                    """)
                    .param("id", id.value())
                    .param("version", version)
                    .param("n", n)
                    .param("by", by)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new PactRefused.ConfirmedByYou();
        }
        return db.sql("""
                select count(*) from pact_sheet_confirmation
                where pact_id = :id and version = :version and party = :n
                """)
                .param("id", id.value())
                .param("version", version)
                .param("n", n)
                .query(Integer.class)
                .single();
    }

    Optional<LocalDate> signedOn(PactId id, int version, int n) {
        return db.sql("select signed_on from pact_sheet where pact_id = :id and version = :version and party = :n")
                .param("id", id.value())
                .param("version", version)
                .param("n", n)
                .query(LocalDate.class)
                .optional();
    }

    Optional<SheetFile> of(PactId id, int version, int n) {
        return db.sql("""
                select bytes, kind from pact_sheet where pact_id = :id and version = :version and party = :n
                """)
                .param("id", id.value())
                .param("version", version)
                .param("n", n)
                .query((row, _) -> new SheetFile(row.getBytes("bytes"), row.getString("kind")))
                .optional();
    }
}
