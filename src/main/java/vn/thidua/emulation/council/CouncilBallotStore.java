package vn.thidua.emulation.council;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Votes of the council, what tellers counted and who vouched. Writers hold the lock of the session.
@Repository
class CouncilBallotStore {

    private final JdbcClient db;

    CouncilBallotStore(JdbcClient db) {
        this.db = db;
    }

    List<CouncilBallot> of(CouncilSessionId id) {
        return db.sql("select * from council_ballot where session_id = :id order by round")
                .param("id", id.value())
                .query((row, _) -> ballot(id, row))
                .list();
    }

    private CouncilBallot ballot(CouncilSessionId id, ResultSet row) throws SQLException {
        var round = row.getInt("round");
        return switch (row.getString("state")) {
            case "OPEN" -> new CouncilBallot.Open(round);
            case "CLOSED" -> new CouncilBallot.Closed(round);
            case "COUNTED" -> new CouncilBallot.Counted(round, sheets(id, row), certifiedBy(id, round));
            case "CERTIFIED" -> new CouncilBallot.Certified(round, sheets(id, row), certifiedBy(id, round));
            case "VOID" -> new CouncilBallot.Void(round, row.getString("reason"));
            default -> throw new IllegalStateException(row.getString("state"));
        };
    }

    private CountedSheets sheets(CouncilSessionId id, ResultSet row) throws SQLException {
        var votes = db.sql("""
                select yes, no, blank from council_tally where session_id = :id and round = :round order by item
                """)
                .param("id", id.value())
                .param("round", row.getInt("round"))
                .query((line, _) -> new ItemVote(line.getInt("yes"), line.getInt("no"), line.getInt("blank")))
                .list();
        return new CountedSheets(row.getInt("cast_n"), votes);
    }

    private Set<UUID> certifiedBy(CouncilSessionId id, int round) {
        return new HashSet<>(
                db.sql("select account from council_certification where session_id = :id and round = :round")
                        .param("id", id.value())
                        .param("round", round)
                        .query((row, _) -> row.getObject("account", UUID.class))
                        .list());
    }

    /// In the order in which they vouched.
    List<String> certifiers(CouncilSessionId id, int round) {
        return db.sql("""
                select name from council_certification where session_id = :id and round = :round order by at, name
                """)
                .param("id", id.value())
                .param("round", round)
                .query((row, _) -> row.getString("name"))
                .list();
    }

    void open(CouncilSessionId id, int round, Instant at) {
        db.sql("""
                insert into council_ballot (session_id, round, state, opened_at) values (:id, :round, 'OPEN', :at)
                """)
                .param("id", id.value())
                .param("round", round)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void close(CouncilSessionId id, int round, Instant at) {
        db.sql("""
                update council_ballot set state = 'CLOSED', closed_at = :at where session_id = :id and round = :round
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .param("round", round)
                .update();
    }

    void enter(CouncilSessionId id, int round, int teller, TellerEntry entry) {
        db.sql("""
                insert into council_count (session_id, round, teller, cast_n, yes, no, blank, sent)
                values (:id, :round, :teller, :cast, :yes, :no, :blank, :sent)
                on conflict (session_id, round, teller) do update set cast_n = excluded.cast_n, yes = excluded.yes,
                    no = excluded.no, blank = excluded.blank, sent = excluded.sent
                """)
                .param("id", id.value())
                .param("round", round)
                .param("teller", teller)
                .param("cast", entry.cast())
                .param("yes", numbers(entry, TellerEntry.Line::yes))
                .param("no", numbers(entry, TellerEntry.Line::no))
                .param("blank", numbers(entry, TellerEntry.Line::blank))
                .param("sent", entry.sent())
                .update();
    }

    private static Integer[] numbers(TellerEntry entry, Function<TellerEntry.Line, @Nullable Integer> number) {
        return entry.lines().stream().map(number).toArray(Integer[]::new);
    }

    /// By the number of the teller.
    Map<Integer, TellerEntry> entered(CouncilSessionId id, int round) {
        var entered = new TreeMap<Integer, TellerEntry>();
        db.sql("select * from council_count where session_id = :id and round = :round")
                .param("id", id.value())
                .param("round", round)
                .query(row -> {
                    entered.put(row.getInt("teller"), entry(row));
                });
        return entered;
    }

    private static TellerEntry entry(ResultSet row) throws SQLException {
        var yes = numbers(row.getArray("yes"));
        var no = numbers(row.getArray("no"));
        var blank = numbers(row.getArray("blank"));
        var lines = new ArrayList<TellerEntry.Line>();
        for (var i = 0; i < yes.length; i++) lines.add(new TellerEntry.Line(yes[i], no[i], blank[i]));
        return new TellerEntry(row.getObject("cast_n", Integer.class), lines, row.getBoolean("sent"));
    }

    private static Integer[] numbers(Array array) throws SQLException {
        return (Integer[]) array.getArray();
    }

    /// What stands now takes the place of what the tellers entered.
    void tally(CouncilSessionId id, int round, CountedSheets sheets) {
        var votes = sheets.votes();
        db.sql("""
                insert into council_tally (session_id, round, item, yes, no, blank)
                select :id, :round, t.item, t.yes, t.no, t.blank
                from unnest(:yes::int[], :no::int[], :blank::int[]) with ordinality as t (yes, no, blank, item)
                """)
                .param("id", id.value())
                .param("round", round)
                .param("yes", votes.stream().map(ItemVote::yes).toArray(Integer[]::new))
                .param("no", votes.stream().map(ItemVote::no).toArray(Integer[]::new))
                .param("blank", votes.stream().map(ItemVote::blank).toArray(Integer[]::new))
                .update();
        forgetEntered(id, round);
        db.sql("""
                update council_ballot set state = 'COUNTED', cast_n = :cast where session_id = :id and round = :round
                """)
                .param("cast", sheets.cast())
                .param("id", id.value())
                .param("round", round)
                .update();
    }

    private void forgetEntered(CouncilSessionId id, int round) {
        db.sql("delete from council_count where session_id = :id and round = :round")
                .param("id", id.value())
                .param("round", round)
                .update();
    }

    /// Before it is certified.
    void recount(CouncilSessionId id, int round) {
        for (var table : List.of("council_certification", "council_tally"))
            db.sql("delete from " + table + " where session_id = :id and round = :round")
                    .param("id", id.value())
                    .param("round", round)
                    .update();
        db.sql("""
                update council_ballot set state = 'CLOSED', cast_n = null where session_id = :id and round = :round
                """).param("id", id.value()).param("round", round).update();
    }

    void certify(CouncilSessionId id, CouncilBallot next, UUID by, String name, Instant at) {
        db.sql("""
                insert into council_certification (session_id, round, account, name, at)
                values (:id, :round, :by, :name, :at)
                """)
                .param("id", id.value())
                .param("round", next.round())
                .param("by", by)
                .param("name", name)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("update council_ballot set state = :state where session_id = :id and round = :round")
                .param("state", next.state())
                .param("id", id.value())
                .param("round", next.round())
                .update();
    }

    void declareVoid(CouncilSessionId id, CouncilBallot.Void ended) {
        forgetEntered(id, ended.round());
        db.sql("""
                update council_ballot set state = 'VOID', reason = :reason where session_id = :id and round = :round
                """)
                .param("reason", ended.reason())
                .param("id", id.value())
                .param("round", ended.round())
                .update();
    }
}
