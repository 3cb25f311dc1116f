package vn.thidua.emulation.pact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.signing.PreparedSignature;

/// Signatures between their two steps.
@Repository
class PreparedStore {

    private final JdbcClient db;

    PreparedStore(JdbcClient db) {
        this.db = db;
    }

    void keep(PactTurns.Turn turn, PreparedSignature prepared, UUID by, Instant at) {
        db.sql("""
                insert into pact_prepared (pact_id, version, party, after, document, attributes, chain, prepared_by,
                    prepared_at)
                values (:id, :version, :party,
                    (select max(n) from pact_file where pact_id = :id and version = :version),
                    :document, :attributes, :chain, :by, :at)
                on conflict (pact_id, version, party) do update
                set after = excluded.after, document = excluded.document, attributes = excluded.attributes,
                    chain = excluded.chain, prepared_by = excluded.prepared_by, prepared_at = excluded.prepared_at
                """)
                .param("id", turn.id().value())
                .param("version", turn.version())
                .param("party", turn.party().n())
                .param("document", prepared.document())
                .param("attributes", prepared.attributes())
                .param("chain", prepared.chain().toArray(byte[][]::new))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// @param since what was prepared before is too old: the day of signing stands in it
    Optional<PreparedSignature> of(PactId id, int version, int party, Instant since) {
        return db.sql("""
                select document, attributes, chain from pact_prepared
                where pact_id = :id and version = :version and party = :party and prepared_at >= :since
                """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .param("version", version)
                .param("party", party)
                .query((row, _) ->
                        new PreparedSignature(row.getBytes("document"), row.getBytes("attributes"), chain(row)))
                .optional();
    }

    void forget(PactId id, int version, int party) {
        db.sql("delete from pact_prepared where pact_id = :id and version = :version and party = :party")
                .param("id", id.value())
                .param("version", version)
                .param("party", party)
                .update();
    }

    private static List<byte[]> chain(ResultSet row) throws SQLException {
        return Arrays.asList((byte[][]) row.getArray("chain").getArray());
    }

    /// Whether nobody else has signed since it was prepared.
    boolean isUpToDate(PactId id, int version, int party) {
        return db.sql("""
                select after = (select max(n) from pact_file where pact_id = :id and version = :version)
                from pact_prepared where pact_id = :id and version = :version and party = :party
                """)
                .param("id", id.value())
                .param("version", version)
                .param("party", party)
                .query(Boolean.class)
                .single();
    }
}
