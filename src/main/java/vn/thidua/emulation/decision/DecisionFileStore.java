package vn.thidua.emulation.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.signing.Digest;

/// Files of decisions: added while the decision is locked, never changed.
@Repository
class DecisionFileStore {

    private final JdbcClient db;

    DecisionFileStore(JdbcClient db) {
        this.db = db;
    }

    /// Of all versions of the text, in their order.
    List<DecisionFile> of(DecisionId decision) {
        return db.sql("""
                select version, seq, kind, way, sha256, length(bytes) as size, holder, authority, serial, fingerprint,
                    trusted, stamped, verdict, at, by_account, by_name
                from decision_file where decision_id = :decision order by version, seq
                """)
                .param("decision", decision.value())
                .query((row, _) -> file(row))
                .list();
    }

    private static DecisionFile file(ResultSet row) throws SQLException {
        return new DecisionFile(
                row.getInt("version"),
                row.getInt("seq"),
                DecisionFile.Kind.valueOf(row.getString("kind")),
                DecisionFile.Way.valueOf(row.getString("way")),
                row.getString("sha256"),
                row.getInt("size"),
                row.getString("holder"),
                row.getString("authority"),
                row.getString("serial"),
                row.getString("fingerprint"),
                row.getBoolean("trusted"),
                row.getBoolean("stamped"),
                row.getString("verdict"),
                new Hand(
                        row.getObject("by_account", UUID.class),
                        row.getString("by_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()));
    }

    Optional<byte[]> bytes(DecisionId decision, int version, int seq) {
        return db.sql("""
                select bytes from decision_file where decision_id = :decision and version = :version and seq = :seq
                """)
                .param("decision", decision.value())
                .param("version", version)
                .param("seq", seq)
                .query(byte[].class)
                .optional();
    }

    /// The last of a version.
    byte[] latest(DecisionId decision, int version) {
        return db.sql("""
                select bytes from decision_file where decision_id = :decision and version = :version
                order by seq desc limit 1
                """)
                .param("decision", decision.value())
                .param("version", version)
                .query(byte[].class)
                .single();
    }

    void freeze(DecisionId decision, int version, byte[] bytes, Hand by) {
        var nobody = new DecisionSeals.Found("", "", "", "", false, false, "");
        add(decision, version, DecisionFile.Kind.FROZEN, DecisionFile.Way.DRAWN, bytes, nobody, by);
    }

    void add(
            DecisionId decision,
            int version,
            DecisionFile.Kind kind,
            DecisionFile.Way way,
            byte[] bytes,
            DecisionSeals.Found found,
            Hand by) {
        db.sql("""
                insert into decision_file (decision_id, version, seq, kind, way, bytes, sha256, holder, authority,
                    serial, fingerprint, trusted, stamped, verdict, at, by_account, by_name)
                values (:decision, :version,
                    (select count(*) from decision_file where decision_id = :decision and version = :version),
                    :kind, :way, :bytes, :sha256, :holder, :authority, :serial, :fingerprint, :trusted, :stamped,
                    :verdict, :at, :by, :name)
                """)
                .param("decision", decision.value())
                .param("version", version)
                .param("kind", kind.name())
                .param("way", way.name())
                .param("bytes", bytes)
                .param("sha256", Digest.of(bytes).hex())
                .param("holder", found.holder())
                .param("authority", found.authority())
                .param("serial", found.serial())
                .param("fingerprint", found.fingerprint())
                .param("trusted", found.trusted())
                .param("stamped", found.stamped())
                .param("verdict", found.verdict())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .param("name", by.name())
                .update();
    }
}
