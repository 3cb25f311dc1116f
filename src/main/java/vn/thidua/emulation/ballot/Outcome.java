package vn.thidua.emulation.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.emulation.scoring.Tally;
import vn.thidua.emulation.scoring.Threshold;

/// What came of a ballot, in whole numbers.
///
/// @param members who had a vote, on the roll
/// @param base what shares are taken of: all members, or those who took part
/// @param needed the fewest votes that pass
/// @param certified whether two people have certified it
public record Outcome(
        BallotId id,
        Question question,
        VotingWay way,
        Threshold threshold,
        int members,
        int present,
        int written,
        int base,
        int needed,
        Count count,
        List<Result> results,
        boolean certified) {

    /// @param n of the option, from 1
    public record Result(int n, Question.Option option, int votes, boolean passed) {}

    public Outcome {
        results = List.copyOf(results);
    }

    /// Empty before the ballots are counted, and where the ballot is void.
    public static Optional<Outcome> of(Ballot ballot) {
        return switch (ballot) {
            case Ballot.Tallied tallied -> Optional.of(of(tallied, tallied.count(), tallied.written(), false));
            case Ballot.Certified certified -> Optional.of(of(certified, certified.count(), certified.written(), true));
            case Ballot.Draft _, Ballot.Open _, Ballot.Closed _, Ballot.Void _ -> Optional.empty();
        };
    }

    private static Outcome of(Ballot ballot, Count count, int written, boolean certified) {
        var plan = ballot.plan();
        var terms = plan.terms();
        var members = plan.roll().members(terms);
        var present = plan.roll().present(terms);
        var results = new ArrayList<Result>();
        for (var n = 1; n <= plan.question().options().size(); n++) {
            var votes = count.votes().get(n - 1);
            var passed = terms.threshold().passes(new Tally(members, present, written, votes));
            results.add(new Result(n, plan.question().options().get(n - 1), votes, passed));
        }
        var base =
                new Tally(members, present, written, 0).base(terms.threshold().of());
        return new Outcome(
                ballot.id(),
                plan.question(),
                plan.way(),
                terms.threshold(),
                members,
                present,
                written,
                base,
                terms.needed(base),
                count,
                results,
                certified);
    }

    /// Whether what was asked is approved; of a choice, whether at least one option is.
    public boolean passed() {
        return question.kind() == Question.Kind.YES_NO
                ? results.getFirst().passed()
                : results.stream().anyMatch(Result::passed);
    }
}
