package vn.thidua.emulation.council;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.ballot.ElectionKey;
import vn.thidua.emulation.ballot.Envelope;
import vn.thidua.emulation.ballot.KeyShare;
import vn.thidua.platform.ToldTime;

/// The urn of a sealed round, its wrapped key and what comes of them. One envelope for each member and no word of
/// when it came; envelopes and key are gone once they are counted. Writers hold the lock of the session, whoever
/// votes shares that of the round.
@Repository
class CouncilUrnStore {

    private final JdbcClient db;

    CouncilUrnStore(JdbcClient db) {
        this.db = db;
    }

    /// Whether a time has come is said by the clock of the database, which is one for all.
    Instant now() {
        return ToldTime.told()
                .orElseGet(() -> db.sql("select clock_timestamp()")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant());
    }

    void take(CouncilSessionId id, int round, KeyShare share) {
        db.sql("""
                insert into council_share (session_id, round, holder, share_key) values (:id, :round, :holder, :key)
                on conflict (session_id, round, holder) do update set share_key = excluded.share_key
                """)
                .param("id", id.value())
                .param("round", round)
                .param("holder", share.holder())
                .param("key", share.publicKey())
                .update();
    }

    /// Public halves by the number of the holder.
    Map<Integer, byte[]> shares(CouncilSessionId id, int round) {
        var shares = new TreeMap<Integer, byte[]>();
        db.sql("select holder, share_key from council_share where session_id = :id and round = :round")
                .param("id", id.value())
                .param("round", round)
                .query(row -> {
                    shares.put(row.getInt("holder"), row.getBytes("share_key"));
                });
        return shares;
    }

    void open(CouncilSessionId id, SealedRound round, ElectionKey key, Instant at) {
        db.sql("""
                insert into council_ballot (session_id, round, state, opened_at, closes_at, election_key, roll_hash)
                values (:id, :round, 'OPEN', :at, :closes, :key, :hash)
                """)
                .param("id", id.value())
                .param("round", round.round())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("closes", round.closesAt().atOffset(ZoneOffset.UTC))
                .param("key", key.publicKey())
                .param("hash", round.rollHash())
                .update();
        db.sql("""
                insert into council_wrapped_key (session_id, round, body, pair_12, pair_13, pair_23)
                values (:id, :round, :body, :first, :second, :third)
                """)
                .param("id", id.value())
                .param("round", round.round())
                .param("body", key.body())
                .param("first", key.pairs().get(0))
                .param("second", key.pairs().get(1))
                .param("third", key.pairs().get(2))
                .update();
    }

    Optional<byte[]> publicKey(CouncilSessionId id, int round) {
        return db.sql("""
                select election_key from council_ballot
                where session_id = :id and round = :round and election_key is not null
                """)
                .param("id", id.value())
                .param("round", round)
                .query((row, _) -> row.getBytes("election_key"))
                .optional();
    }

    /// Whether it was taken: not after the end, by the clock of the database. The row of the round is shared, so that
    /// the urn is not closed while an envelope is on its way in.
    boolean put(CouncilSessionId id, int round, int seat, Envelope envelope) {
        return db.sql("""
                insert into council_envelope (session_id, round, seat, envelope)
                select b.session_id, b.round, :seat, :envelope from council_ballot b
                where b.session_id = :id and b.round = :round and b.state = 'OPEN' and clock_timestamp() < b.closes_at
                for share
                on conflict (session_id, round, seat) do update set envelope = excluded.envelope
                """)
                        .param("id", id.value())
                        .param("round", round)
                        .param("seat", seat)
                        .param("envelope", envelope.bytes())
                        .update()
                == 1;
    }

    Optional<Envelope> of(CouncilSessionId id, int round, int seat) {
        return db.sql("""
                select envelope from council_envelope where session_id = :id and round = :round and seat = :seat
                """)
                .param("id", id.value())
                .param("round", round)
                .param("seat", seat)
                .query((row, _) -> new Envelope(row.getBytes("envelope")))
                .optional();
    }

    /// By the seat of the member.
    Map<Integer, Envelope> of(CouncilSessionId id, int round) {
        var envelopes = new TreeMap<Integer, Envelope>();
        db.sql("select seat, envelope from council_envelope where session_id = :id and round = :round")
                .param("id", id.value())
                .param("round", round)
                .query(row -> {
                    envelopes.put(row.getInt("seat"), new Envelope(row.getBytes("envelope")));
                });
        return envelopes;
    }

    /// Waits for envelopes on their way in; from here on none is taken before this is over.
    void lock(CouncilSessionId id, int round) {
        db.sql("select 1 from council_ballot where session_id = :id and round = :round for update")
                .param("id", id.value())
                .param("round", round)
                .query(Integer.class)
                .single();
    }

    /// @param tookPart whose envelopes there are
    void close(CouncilSessionId id, int round, Instant at, List<String> receipts, Set<Integer> tookPart) {
        db.sql("""
                insert into council_took_part (session_id, round, seat)
                select :id, :round, seat from unnest(:seats::int[]) as seat order by seat
                """)
                .param("id", id.value())
                .param("round", round)
                .param("seats", tookPart.toArray(Integer[]::new))
                .update();
        db.sql("""
                update council_ballot set state = 'CLOSED', closed_at = :at, receipts = :receipts
                where session_id = :id and round = :round
                """)
                .param("id", id.value())
                .param("round", round)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("receipts", receipts.toArray(String[]::new))
                .update();
    }

    /// Empty for a round on paper.
    Optional<SealedRound> round(CouncilSessionId id, int round) {
        return db.sql("""
                select state, closes_at, roll_hash, receipts from council_ballot
                where session_id = :id and round = :round and election_key is not null
                """)
                .param("id", id.value())
                .param("round", round)
                .query((row, _) -> new SealedRound(
                        round,
                        row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                        row.getString("roll_hash"),
                        List.of((String[]) row.getArray("receipts").getArray()),
                        seats(
                                row.getString("state").equals("OPEN") ? "council_envelope" : "council_took_part",
                                id,
                                round)))
                .optional();
    }

    private Set<Integer> seats(String table, CouncilSessionId id, int round) {
        return new HashSet<>(db.sql("select seat from " + table + " where session_id = :id and round = :round")
                .param("id", id.value())
                .param("round", round)
                .query((row, _) -> row.getInt("seat"))
                .list());
    }

    Optional<ElectionKey> key(CouncilSessionId id, int round) {
        return db.sql("""
                select b.election_key, k.* from council_wrapped_key k
                join council_ballot b on b.session_id = k.session_id and b.round = k.round
                where k.session_id = :id and k.round = :round
                """)
                .param("id", id.value())
                .param("round", round)
                .query((row, _) -> new ElectionKey(
                        row.getBytes("election_key"),
                        row.getBytes("body"),
                        List.of(row.getBytes("pair_12"), row.getBytes("pair_13"), row.getBytes("pair_23"))))
                .optional();
    }

    /// @param marks of each dossier in the order of the list, each sorted
    void mark(CouncilSessionId id, int round, List<List<Integer>> marks) {
        for (var n = 1; n <= marks.size(); n++)
            db.sql("insert into council_marks (session_id, round, item, marks) values (:id, :round, :n, :marks)")
                    .param("id", id.value())
                    .param("round", round)
                    .param("n", n)
                    .param("marks", marks.get(n - 1).toArray(Integer[]::new))
                    .update();
    }

    /// By the number of the dossier.
    Map<Integer, List<Integer>> marks(CouncilSessionId id, int round) {
        var marks = new TreeMap<Integer, List<Integer>>();
        db.sql("select item, marks from council_marks where session_id = :id and round = :round")
                .param("id", id.value())
                .param("round", round)
                .query(row -> {
                    marks.put(row.getInt("item"), numbers(row.getArray("marks")));
                });
        return marks;
    }

    private static List<Integer> numbers(Array array) throws SQLException {
        return Arrays.asList((Integer[]) array.getArray());
    }

    void destroy(CouncilSessionId id, int round) {
        for (var table : List.of("council_envelope", "council_wrapped_key", "council_share"))
            db.sql("delete from " + table + " where session_id = :id and round = :round")
                    .param("id", id.value())
                    .param("round", round)
                    .update();
    }
}
