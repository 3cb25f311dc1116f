package vn.thidua.emulation.council;

import java.util.List;

/// All that was counted of a ballot: two tellers agree where theirs are equal.
///
/// @param cast sheets that came in
/// @param votes dossier by dossier, in the order of the list
public record CountedSheets(int cast, List<ItemVote> votes) {

    public CountedSheets {
        votes = List.copyOf(votes);
    }

    /// Invariant 23: as many votes on each dossier as sheets came in, less those on which it is struck out. Only where
    /// a member handed in no sheet can it be one of those that have it struck out, and nobody knows whether it is.
    void mustFit(Bench bench, List<Listed> items) {
        if (cast > bench.sheets()) throw new CouncilRefused.MoreSheetsThanVoters(cast, bench.sheets());
        if (votes.size() != items.size()) throw new IllegalArgumentException("a count of another list");
        for (var item : items) {
            if (!item.stands()) continue;
            var sum = votes.get(item.n() - 1).sum();
            var struck = bench.struck(item.n());
            var least = Math.max(0, cast - struck);
            var most = cast - Math.max(0, struck - (bench.sheets() - cast));
            if (sum < least || sum > most)
                throw new CouncilRefused.DoesNotAddUp(
                        item.code(), sum, least == most ? String.valueOf(least) : least + "–" + most);
        }
    }

    /// How many votes there must be on that dossier where every member handed in a sheet.
    static int expected(Bench bench, int item) {
        return bench.sheets() - bench.struck(item);
    }
}
