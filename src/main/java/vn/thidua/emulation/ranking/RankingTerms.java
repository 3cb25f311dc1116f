package vn.thidua.emulation.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.emulation.scoring.Quota;
import vn.thidua.emulation.scoring.RankingRule;
import vn.thidua.emulation.scoring.Selection.Priority;
import vn.thidua.emulation.scoring.TieRule;
import vn.thidua.organisation.UnitId;

/// By what a bloc ranks its members in a year and chooses those to be commended, each term with where it stands.
///
/// @param order what parts equals, and how many first places are shared by nobody
/// @param quota how many may be chosen
/// @param flags how many of the chosen are proposed for the flag, the best placed first
/// @param least name of the lowest class that may be chosen; empty where any may
/// @param priority what being squeezed out last year is worth
/// @param exclusions members that are not ranked this year
/// @param shown what the public sees once it is certified
public record RankingTerms(
        Order order, Share quota, Flags flags, String least, Waited priority, List<Exclusion> exclusions, Shown shown) {

    private static final int MOST_TIES = 6;
    private static final int LONGEST = 500;

    /// @param ties in the order in which they are asked
    /// @param distinct how many first places are shared by nobody; 0 where all may be shared
    public record Order(List<TieRule> ties, int distinct, TermSource source) {

        public Order {
            ties = List.copyOf(ties);
            if (ties.size() > MOST_TIES || new HashSet<>(ties).size() < ties.size())
                throw new RankingRefused.TieRuleTwice();
            if (distinct < 0 || distinct > 999) throw new RankingRefused.NoCount(String.valueOf(distinct));
            if ((!ties.isEmpty() || distinct > 0) && !source.said()) throw new RankingRefused.OrderWithoutSource();
        }

        RankingRule rule() {
            return new RankingRule(ties, distinct, source.citation());
        }
    }

    /// What the percentage is taken of.
    public enum Whole {
        /// All members of the year.
        MEMBERS,
        /// Those that are ranked.
        RANKED
    }

    /// @param source of the percentage and what it is taken of
    /// @param rounded where the rounding stands
    public record Share(BigDecimal percent, Whole base, TermSource source, RoundingMode rounding, TermSource rounded) {

        private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

        public Share {
            if (percent.signum() < 0
                    || percent.compareTo(WHOLE) > 0
                    || percent.stripTrailingZeros().scale() > 4)
                throw new RankingRefused.NoPercent(percent.toPlainString());
            percent = plain(percent);
            if (!source.said()) throw new RankingRefused.QuotaWithoutSource();
            if (!rounded.said()) throw new RankingRefused.RoundingWithoutSource();
        }

        private static BigDecimal plain(BigDecimal number) {
            var stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        Quota quota() {
            return new Quota(percent, rounding, source.citation());
        }
    }

    /// @param within whether flags count within the quota
    public record Flags(int count, boolean within, TermSource source) {

        public static final Flags NONE = new Flags(0, true, TermSource.NONE);

        public Flags {
            if (count < 0 || count > 99) throw new RankingRefused.NoCount(String.valueOf(count));
            if (count > 0 && !source.said()) throw new RankingRefused.FlagsWithoutSource();
        }
    }

    public record Waited(Priority priority, TermSource source) {

        public static final Waited NOTHING = new Waited(Priority.NONE, TermSource.NONE);

        public Waited {
            if (priority != Priority.NONE && !source.said()) throw new RankingRefused.PriorityWithoutSource();
        }
    }

    /// A member that is not ranked, such as one that took no part.
    public record Exclusion(UnitId unit, String reason) {

        public Exclusion {
            reason = reason.strip();
            if (reason.isEmpty()) throw new RankingRefused.ExcludedWithoutReason();
            if (reason.length() > LONGEST) throw new RankingRefused.TooLong(LONGEST);
        }
    }

    /// What readers of the portal see of a certified ranking.
    public enum Shown {
        PLACES,
        PLACES_AND_POINTS
    }

    public RankingTerms {
        least = least.strip();
        exclusions = exclusions.stream()
                .sorted((one, other) ->
                        one.unit().value().compareTo(other.unit().value()))
                .toList();
        if (flags.count() > order.distinct())
            throw new RankingRefused.FlagsMayBeShared(flags.count(), order.distinct());
        if (exclusions.stream().map(Exclusion::unit).distinct().count() < exclusions.size())
            throw new RankingRefused.ExcludedTwice();
    }

    public Set<UnitId> excluded() {
        return exclusions.stream().map(Exclusion::unit).collect(Collectors.toUnmodifiableSet());
    }
}
