package vn.thidua.emulation.ballot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The urn of a sealed vote and its wrapped key. One envelope for each voter and no word of when it came; both are gone
/// once the ballots are counted.
@Repository
class EnvelopeStore {

    private final JdbcClient db;

    EnvelopeStore(JdbcClient db) {
        this.db = db;
    }

    /// Whether it was taken: not after the end, by the clock of the database. The row of the ballot is shared, so that
    /// the urn is not closed while an envelope is on its way in.
    boolean put(BallotId id, int voter, Envelope envelope) {
        return db.sql("""
                insert into ballot_envelope (ballot_id, voter, envelope)
                select b.id, :voter, :envelope from ballot b
                where b.id = :id and b.state = 'OPEN' and b.way = 'SEALED' and clock_timestamp() < b.closes_at
                for share
                on conflict (ballot_id, voter) do update set envelope = excluded.envelope
                """)
                        .param("id", id.value())
                        .param("voter", voter)
                        .param("envelope", envelope.bytes())
                        .update()
                == 1;
    }

    Optional<Envelope> of(BallotId id, int voter) {
        return db.sql("select envelope from ballot_envelope where ballot_id = :id and voter = :voter")
                .param("id", id.value())
                .param("voter", voter)
                .query((row, _) -> new Envelope(row.getBytes("envelope")))
                .optional();
    }

    /// By the number of the voter.
    Map<Integer, Envelope> of(BallotId id) {
        var envelopes = new TreeMap<Integer, Envelope>();
        db.sql("select voter, envelope from ballot_envelope where ballot_id = :id")
                .param("id", id.value())
                .query(row -> {
                    envelopes.put(row.getInt("voter"), new Envelope(row.getBytes("envelope")));
                });
        return envelopes;
    }

    List<Integer> voters(BallotId id) {
        return db.sql("select voter from ballot_envelope where ballot_id = :id order by voter")
                .param("id", id.value())
                .query((row, _) -> row.getInt("voter"))
                .list();
    }

    Optional<byte[]> publicKey(BallotId id) {
        return db.sql("select election_key from ballot where id = :id and election_key is not null")
                .param("id", id.value())
                .query((row, _) -> row.getBytes("election_key"))
                .optional();
    }

    void add(BallotId id, ElectionKey key) {
        db.sql("""
                insert into ballot_wrapped_key (ballot_id, body, pair_12, pair_13, pair_23)
                values (:id, :body, :first, :second, :third)
                """)
                .param("id", id.value())
                .param("body", key.body())
                .param("first", key.pairs().get(0))
                .param("second", key.pairs().get(1))
                .param("third", key.pairs().get(2))
                .update();
    }

    Optional<ElectionKey> key(BallotId id) {
        return db.sql("""
                select b.election_key, k.* from ballot_wrapped_key k join ballot b on b.id = k.ballot_id
                where k.ballot_id = :id
                """)
                .param("id", id.value())
                .query((row, _) -> new ElectionKey(
                        row.getBytes("election_key"),
                        row.getBytes("body"),
                        List.of(row.getBytes("pair_12"), row.getBytes("pair_13"), row.getBytes("pair_23"))))
                .optional();
    }

    void destroy(BallotId id) {
        for (var table : List.of("ballot_envelope", "ballot_wrapped_key"))
            db.sql("delete from " + table + " where ballot_id = :id")
                    .param("id", id.value())
                    .update();
    }
}
