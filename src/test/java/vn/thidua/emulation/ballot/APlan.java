package vn.thidua.emulation.ballot;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.rules.Citation;
import vn.thidua.emulation.scoring.Electorate;
import vn.thidua.emulation.scoring.Fraction;
import vn.thidua.emulation.scoring.Threshold;
import vn.thidua.organisation.UnitId;

/// Plans of ballots for tests of the rules.
final class APlan {

    static final Instant NOW = Instant.parse("2026-12-20T02:00:00Z");
    private static final Citation SOURCE =
            new Citation("nam-2021", 1, "vote.threshold.other", "11/2021/QĐ-UBND", "Điều 4");

    private VotingWay way = VotingWay.PAPER;
    private Question question = Question.yesNo("Đề nghị tặng Cờ thi đua", null);
    private int percent = 70;
    private Electorate electorate = Electorate.ALL_MEMBERS;
    private boolean delegates;
    private boolean excludes = true;
    private List<Officer> officers = officers(true);
    private @Nullable Instant closesAt;
    private List<Voter> voters = new ArrayList<>();

    static APlan of(int members, int present) {
        var plan = new APlan();
        for (var n = 1; n <= members; n++)
            plan.voters.add(voter(n, n <= present ? Attendance.IN_PERSON : Attendance.ABSENT, "", ""));
        return plan;
    }

    static Voter voter(int n, Attendance attendance, String delegation, String conflict) {
        return new Voter(
                n,
                new UnitId(UUID.randomUUID()),
                "Sở " + n,
                UUID.randomUUID(),
                "Người " + n,
                attendance,
                delegation,
                conflict);
    }

    static List<Officer> officers(boolean ready) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(n -> new Officer(n, new UUID(0, n), "Cán bộ " + n, ready))
                .toList();
    }

    APlan way(VotingWay next, @Nullable Instant end) {
        way = next;
        closesAt = end;
        return this;
    }

    APlan asking(Question next) {
        question = next;
        return this;
    }

    APlan percent(int next) {
        percent = next;
        return this;
    }

    APlan of(Electorate next) {
        electorate = next;
        return this;
    }

    APlan officers(List<Officer> next) {
        officers = next;
        return this;
    }

    APlan delegates(boolean next) {
        delegates = next;
        return this;
    }

    APlan excludes(boolean next) {
        excludes = next;
        return this;
    }

    APlan with(Voter voter) {
        voters.set(voter.n() - 1, voter);
        return this;
    }

    VotingTerms terms() {
        return new VotingTerms(
                Threshold.percent(BigDecimal.valueOf(percent), electorate, SOURCE),
                new Fraction(BigInteger.TWO, BigInteger.valueOf(3)),
                "Quy chế khối",
                delegates,
                excludes);
    }

    BallotPlan plan() {
        return new BallotPlan(question, way, terms(), officers, null, closesAt, new Roll(voters));
    }

    Ballot.Draft draft() {
        return new Ballot.Draft(new BallotId(UUID.randomUUID()), plan());
    }

    Ballot.Open open() {
        return draft().open(terms(), NOW);
    }

    Ballot.Closed closed() {
        return new Ballot.Closed(new BallotId(UUID.randomUUID()), plan());
    }

    Outcome outcome(int yes, int no, int blank, int written) {
        var count = new Count(yes + no + blank, yes + no, blank, List.of(yes, no));
        return Outcome.of(closed().tallied(count, written)).orElseThrow();
    }
}
