package vn.thidua.emulation.ballot;

import java.math.BigInteger;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.rules.Citation;
import vn.thidua.emulation.scoring.Electorate;
import vn.thidua.emulation.scoring.Fraction;
import vn.thidua.emulation.scoring.Threshold;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Ballots as they stand.
@Repository
class KeptBallotStore {

    private final JdbcClient db;

    KeptBallotStore(JdbcClient db) {
        this.db = db;
    }

    /// For those who change it: its row is locked.
    KeptBallot locked(SiteId site, BallotId id) {
        db.sql("select 1 from ballot where site_id = :site and id = :id for update")
                .param("site", site.value())
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(Missing::new);
        return found(site, id).orElseThrow(Missing::new);
    }

    Optional<KeptBallot> found(SiteId site, BallotId id) {
        return db.sql("select * from ballot where site_id = :site and id = :id")
                .param("site", site.value())
                .param("id", id.value())
                .query((row, _) -> kept(row))
                .optional();
    }

    /// In the order in which they were opened, drafts last.
    List<KeptBallot> ofYear(SiteId site, BlocYearId year) {
        return db.sql("""
                select * from ballot where site_id = :site and bloc_year_id = :year
                order by opened_at nulls last, question, id
                """)
                .param("site", site.value())
                .param("year", year.value())
                .query((row, _) -> kept(row))
                .list();
    }

    private KeptBallot kept(ResultSet row) throws SQLException {
        var id = new BallotId(row.getObject("id", UUID.class));
        var parts = parts(id);
        var plan = new BallotPlan(
                new Question(
                        row.getString("question"),
                        Question.Kind.valueOf(row.getString("kind")),
                        row.getInt("most"),
                        parts.options()),
                VotingWay.valueOf(row.getString("way")),
                terms(row),
                parts.officers(),
                instant(row, "written_by"),
                instant(row, "closes_at"),
                new Roll(parts.voters().stream().map(OnRoll::voter).toList()));
        var replaces = row.getObject("replaces", UUID.class);
        return new KeptBallot(
                new SiteId(row.getObject("site_id", UUID.class)),
                new BlocYearId(row.getObject("bloc_year_id", UUID.class)),
                ballot(id, plan, row, parts),
                row.getInt("edition"),
                instant(row, "opened_at"),
                instant(row, "closed_at"),
                row.getString("roll_hash"),
                parts.written(),
                parts.tookPart(),
                List.of((String[]) row.getArray("receipts").getArray()),
                replaces == null ? null : new BallotId(replaces));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static VotingTerms terms(ResultSet row) throws SQLException {
        var source = new Citation(
                row.getString("source_package"),
                row.getInt("source_version"),
                row.getString("source_rule"),
                row.getString("source_basis"),
                row.getString("source_article"));
        return new VotingTerms(
                new Threshold(
                        new Fraction(whole(row, "least_over"), whole(row, "least_under")),
                        row.getBoolean("exceeded"),
                        Electorate.valueOf(row.getString("electorate")),
                        source),
                new Fraction(whole(row, "quorum_over"), whole(row, "quorum_under")),
                row.getString("quorum_source"),
                row.getBoolean("delegates"),
                row.getBoolean("conflict_excludes"));
    }

    private static BigInteger whole(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column).toBigIntegerExact();
    }

    private Ballot ballot(BallotId id, BallotPlan plan, ResultSet row, Parts parts) throws SQLException {
        var written = parts.written().size();
        return switch (row.getString("state")) {
            case "DRAFT" -> new Ballot.Draft(id, plan);
            case "OPEN" -> new Ballot.Open(id, plan);
            case "CLOSED" -> new Ballot.Closed(id, plan);
            case "TALLIED" -> new Ballot.Tallied(id, plan, tally(id), written, certifiedBy(id));
            case "CERTIFIED" -> new Ballot.Certified(id, plan, tally(id), written, certifiedBy(id));
            case "VOID" -> new Ballot.Void(id, plan, row.getString("reason"));
            default -> throw new IllegalStateException(row.getString("state"));
        };
    }

    private Count tally(BallotId id) {
        return db.sql("select cast_n, valid, invalid, votes from ballot_tally where ballot_id = :id")
                .param("id", id.value())
                .query((row, _) -> count(row))
                .single();
    }

    static Count count(ResultSet row) throws SQLException {
        return new Count(
                row.getInt("cast_n"), row.getInt("valid"), row.getInt("invalid"), numbers(row.getArray("votes")));
    }

    static List<Integer> numbers(Array array) throws SQLException {
        return Arrays.asList((Integer[]) array.getArray());
    }

    private Set<Integer> certifiedBy(BallotId id) {
        return Set.copyOf(db.sql("select officer from ballot_certification where ballot_id = :id")
                .param("id", id.value())
                .query((row, _) -> row.getInt("officer"))
                .list());
    }

    private record OnRoll(Voter voter, boolean written, boolean tookPart) {}

    private record Parts(List<Question.Option> options, List<OnRoll> voters, List<Officer> officers) {

        Set<Integer> written() {
            var numbers = new HashSet<Integer>();
            for (var one : voters) if (one.written()) numbers.add(one.voter().n());
            return numbers;
        }

        Set<Integer> tookPart() {
            var numbers = new HashSet<Integer>();
            for (var one : voters) if (one.tookPart()) numbers.add(one.voter().n());
            return numbers;
        }
    }

    private Parts parts(BallotId id) {
        var options = db.sql("select words, unit_id from ballot_option where ballot_id = :id order by n")
                .param("id", id.value())
                .query((row, _) -> new Question.Option(row.getString("words"), unit(row)))
                .list();
        var voters = db.sql("select * from ballot_voter where ballot_id = :id order by n")
                .param("id", id.value())
                .query((row, _) -> new OnRoll(voter(row), row.getBoolean("written"), row.getBoolean("took_part")))
                .list();
        var officers = db.sql("select * from ballot_officer where ballot_id = :id order by n")
                .param("id", id.value())
                .query((row, _) -> new Officer(
                        row.getInt("n"),
                        row.getObject("account", UUID.class),
                        row.getString("name"),
                        row.getBytes("share_key") != null))
                .list();
        return new Parts(options, voters, officers);
    }

    private static @Nullable UnitId unit(ResultSet row) throws SQLException {
        var unit = row.getObject("unit_id", UUID.class);
        return unit == null ? null : new UnitId(unit);
    }

    private static Voter voter(ResultSet row) throws SQLException {
        return new Voter(
                row.getInt("n"),
                Objects.requireNonNull(unit(row)),
                row.getString("unit_name"),
                row.getObject("account", UUID.class),
                row.getString("person"),
                Attendance.valueOf(row.getString("attendance")),
                row.getString("delegation"),
                row.getString("conflict"));
    }
}
