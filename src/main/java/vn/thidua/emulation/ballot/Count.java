package vn.thidua.emulation.ballot;

import java.util.ArrayList;
import java.util.List;

/// What was counted.
///
/// @param cast ballots that came in, counted before any was looked at
/// @param invalid blank ones included
/// @param votes for each option, in their order
public record Count(int cast, int valid, int invalid, List<Integer> votes) {

    public Count {
        votes = List.copyOf(votes);
        if (cast < 0 || valid < 0 || invalid < 0 || votes.stream().anyMatch(number -> number < 0))
            throw new BallotRefused.NegativeCount();
    }

    /// Invariant 23: as many ballots tallied as were cast.
    public boolean addsUp() {
        return cast == valid + invalid;
    }

    /// With the written ballots, among which nobody can tell them any more.
    Count with(Count written) {
        if (written.cast == 0) return this;
        var sums = new ArrayList<Integer>();
        for (var i = 0; i < votes.size(); i++) sums.add(votes.get(i) + written.votes.get(i));
        return new Count(cast + written.cast, valid + written.valid, invalid + written.invalid, sums);
    }

    /// Option by option and sorted, 0 for a ballot that is blank or invalid: all that is kept of single ballots.
    List<Integer> marks() {
        var marks = new ArrayList<Integer>();
        for (var i = 0; i < invalid; i++) marks.add(0);
        for (var n = 1; n <= votes.size(); n++) for (var i = 0; i < votes.get(n - 1); i++) marks.add(n);
        return marks;
    }
}
