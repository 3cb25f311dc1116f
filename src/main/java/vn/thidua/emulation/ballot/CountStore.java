package vn.thidua.emulation.ballot;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was counted: by each teller, by raised hand, and at last as the tally with its sorted marks.
@Repository
class CountStore {

    private final JdbcClient db;

    CountStore(JdbcClient db) {
        this.db = db;
    }

    void enter(BallotId id, Officer teller, Count count) {
        db.sql("""
                insert into ballot_count (ballot_id, officer, cast_n, valid, invalid, votes)
                values (:id, :officer, :cast, :valid, :invalid, :votes)
                on conflict (ballot_id, officer) do update set cast_n = excluded.cast_n, valid = excluded.valid,
                    invalid = excluded.invalid, votes = excluded.votes
                """)
                .param("id", id.value())
                .param("officer", teller.n())
                .param("cast", count.cast())
                .param("valid", count.valid())
                .param("invalid", count.invalid())
                .param("votes", count.votes().toArray(Integer[]::new))
                .update();
    }

    /// By the number of the teller.
    Map<Integer, Count> entered(BallotId id) {
        var entered = new TreeMap<Integer, Count>();
        db.sql("select officer, cast_n, valid, invalid, votes from ballot_count where ballot_id = :id")
                .param("id", id.value())
                .query(row -> {
                    entered.put(row.getInt("officer"), KeptBallotStore.count(row));
                });
        return entered;
    }

    void raise(BallotId id, int voter, List<Integer> named) {
        db.sql("insert into ballot_hand (ballot_id, voter, options) values (:id, :voter, :options)")
                .param("id", id.value())
                .param("voter", voter)
                .param("options", named.toArray(Integer[]::new))
                .update();
    }

    /// Of an open vote, by the number of the voter.
    Map<Integer, List<Integer>> hands(BallotId id) {
        var hands = new TreeMap<Integer, List<Integer>>();
        db.sql("select voter, options from ballot_hand where ballot_id = :id")
                .param("id", id.value())
                .query(row -> {
                    hands.put(row.getInt("voter"), KeptBallotStore.numbers(row.getArray("options")));
                });
        return hands;
    }

    /// Tally and marks in one statement each: nothing in them tells which ballot was which.
    void tally(BallotId id, Count count) {
        db.sql("""
                insert into ballot_tally (ballot_id, cast_n, valid, invalid, votes)
                values (:id, :cast, :valid, :invalid, :votes)
                """)
                .param("id", id.value())
                .param("cast", count.cast())
                .param("valid", count.valid())
                .param("invalid", count.invalid())
                .param("votes", count.votes().toArray(Integer[]::new))
                .update();
        var marks = count.marks();
        db.sql("insert into ballot_mark (ballot_id, n, option_n) select :id, * from unnest(:numbers, :marks)")
                .param("id", id.value())
                .param("numbers", IntStream.rangeClosed(1, marks.size()).boxed().toArray(Integer[]::new))
                .param("marks", marks.toArray(Integer[]::new))
                .update();
        db.sql("delete from ballot_count where ballot_id = :id")
                .param("id", id.value())
                .update();
    }

    List<Integer> marks(BallotId id) {
        return db.sql("select option_n from ballot_mark where ballot_id = :id order by n")
                .param("id", id.value())
                .query((row, _) -> row.getInt("option_n"))
                .list();
    }

    void forget(BallotId id) {
        for (var table : List.of("ballot_certification", "ballot_mark", "ballot_tally", "ballot_hand", "ballot_count"))
            db.sql("delete from " + table + " where ballot_id = :id")
                    .param("id", id.value())
                    .update();
    }

    void forgetEntered(BallotId id) {
        db.sql("delete from ballot_count where ballot_id = :id")
                .param("id", id.value())
                .update();
    }

    void certify(BallotId id, Officer by) {
        db.sql("insert into ballot_certification (ballot_id, officer) values (:id, :officer)")
                .param("id", id.value())
                .param("officer", by.n())
                .update();
    }
}
