package vn.thidua.emulation.ranking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One ranking of a year, from the first computing until two people have certified it. A wrong one is replaced by the
/// next, and stays.
public sealed interface Round {

    RankingId id();

    /// From 1 in each year.
    int n();

    Frozen frozen();

    /// Why the one before it is replaced; empty for the first.
    String reason();

    /// A person who vouches.
    record Hand(UUID account, String name, Instant at) {}

    /// Known to those who lead the year.
    record Computed(RankingId id, int n, Frozen frozen, String reason) implements Round {

        Computed again(Frozen next) {
            return new Computed(id, n, next, reason);
        }

        /// Shown to the members, who may object until that day.
        Reviewed review(LocalDate until, LocalDate today) {
            if (until.isBefore(today)) throw new RankingRefused.ReviewEndsBeforeToday();
            return new Reviewed(id, n, frozen, reason, until, null);
        }
    }

    /// @param until the last day for objections
    /// @param first who vouched first; `null` while nobody has
    record Reviewed(
            RankingId id,
            int n,
            Frozen frozen,
            String reason,
            LocalDate until,
            @Nullable Hand first) implements Round {

        /// Worked out anew: members see it again before anybody vouches.
        Computed again(Frozen next) {
            return new Computed(id, n, next, reason);
        }

        void mustTakeObjections(LocalDate today) {
            if (today.isAfter(until)) throw new RankingRefused.ReviewIsOver(until);
        }

        /// The first of two people.
        ///
        /// @param now what the scores give today
        Reviewed vouch(Hand hand, LocalDate today, Frozen now, List<Objection> objections) {
            mustBeReady(today, now, objections);
            if (first != null) throw new RankingRefused.VouchedMeanwhile();
            return new Reviewed(id, n, frozen, reason, until, hand);
        }

        /// The second, another one.
        Certified certify(Hand hand, LocalDate today, Frozen now, List<Objection> objections) {
            mustBeReady(today, now, objections);
            if (first == null) throw new RankingRefused.VouchedMeanwhile();
            if (first.account().equals(hand.account())) throw new RankingRefused.SamePerson();
            return new Certified(id, n, frozen, reason, first, hand);
        }

        private void mustBeReady(LocalDate today, Frozen now, List<Objection> objections) {
            if (!today.isAfter(until)) throw new RankingRefused.ReviewNotOver(until);
            var open = objections.stream().filter(one -> one.answer() == null).count();
            if (open > 0) throw new RankingRefused.ObjectionOpen(open);
            if (!now.sha256().equals(frozen.sha256())) throw new RankingRefused.ChangedSinceReview();
            frozen.standings().mustBeSettled();
        }
    }

    record Certified(RankingId id, int n, Frozen frozen, String reason, Hand first, Hand second) implements Round {

        /// The next takes its place.
        Superseded superseded(Instant at) {
            return new Superseded(id, n, frozen, reason, first, second, at);
        }
    }

    /// Still readable, marked as replaced.
    record Superseded(RankingId id, int n, Frozen frozen, String reason, Hand first, Hand second, Instant at)
            implements Round {}
}
