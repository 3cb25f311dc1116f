package vn.thidua.emulation.scoring;

import java.util.List;
import vn.thidua.emulation.rules.Citation;

/// How a regulation ranks.
///
/// @param ties applied in this order; for units still equal after one, again from the first
/// @param distinct how many of the first places give rights and are shared by nobody; 0 where all may be shared
public record RankingRule(List<TieRule> ties, int distinct, Citation source) {

    public RankingRule {
        ties = List.copyOf(ties);
        if (distinct < 0) throw new ScoringRefused.BelowNought(String.valueOf(distinct));
    }
}
