package vn.thidua.emulation.ballot;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/// A vote of a bloc on one question, from its draft to its certified result.
public sealed interface Ballot {

    /// Fewer envelopes are never opened: the count itself would tell who voted what.
    int FEWEST_ENVELOPES = 5;

    BallotId id();

    BallotPlan plan();

    record Draft(BallotId id, BallotPlan plan) implements Ballot {

        /// With the rules of that moment; from here on nothing of the plan changes.
        Open open(VotingTerms snapshot, Instant now) {
            var opened = plan.snapshot(snapshot);
            var present = opened.roll().present(snapshot);
            var members = opened.roll().members(snapshot);
            if (members == 0) throw new BallotRefused.NobodyVotes();
            if (present < snapshot.quorumOf(members))
                throw new BallotRefused.BelowQuorum(present, members, snapshot.quorumOf(members));
            if (opened.way() == VotingWay.SEALED) mustBeSealable(opened, present, now);
            return new Open(id, opened);
        }

        private static void mustBeSealable(BallotPlan plan, int present, Instant now) {
            if (present < FEWEST_ENVELOPES) throw new BallotRefused.TooFewForSecrecy(FEWEST_ENVELOPES);
            var closesAt = plan.closesAt();
            if (closesAt == null || !closesAt.isAfter(now)) throw new BallotRefused.EndsInThePast();
            if (plan.officers().stream().anyMatch(officer -> officer.isHolder() && !officer.ready()))
                throw new BallotRefused.SharesNotTaken();
        }
    }

    record Open(BallotId id, BallotPlan plan) implements Ballot {

        /// A sealed vote ends when its time is over, or all have voted.
        Closed close(Instant now, int envelopes) {
            var closesAt = plan.closesAt();
            var all = envelopes >= plan.roll().present(plan.terms());
            if (plan.way() == VotingWay.SEALED && closesAt != null && now.isBefore(closesAt) && !all)
                throw new BallotRefused.StillVoting();
            return new Closed(id, plan);
        }
    }

    record Closed(BallotId id, BallotPlan plan) implements Ballot {

        /// @param written papers of absent members among what was counted
        Tallied tallied(Count count, int written) {
            plan.question().mustFit(count);
            if (count.cast() > plan.roll().present(plan.terms()) + written) throw new BallotRefused.MoreThanVoters();
            return new Tallied(id, plan, count, written, Set.of());
        }
    }

    /// @param certifiedBy numbers of the officers who have
    record Tallied(BallotId id, BallotPlan plan, Count count, int written, Set<Integer> certifiedBy) implements Ballot {

        public Tallied {
            certifiedBy = Set.copyOf(certifiedBy);
        }

        static final int CERTIFIERS = 2;

        /// The second makes it final.
        Ballot certify(Officer by) {
            if (!count.addsUp())
                throw new BallotRefused.CastIsNotTallied(count.cast(), count.valid() + count.invalid());
            if (certifiedBy.contains(by.n())) throw new BallotRefused.CertifiedAlready();
            var all = new LinkedHashSet<>(certifiedBy);
            all.add(by.n());
            return all.size() < CERTIFIERS
                    ? new Tallied(id, plan, count, written, all)
                    : new Certified(id, plan, count, written, all);
        }

        /// The papers are counted once more; not where the envelopes are gone.
        Closed again() {
            if (plan.way() == VotingWay.SEALED) throw new BallotRefused.NotNow();
            return new Closed(id, plan);
        }
    }

    record Certified(BallotId id, BallotPlan plan, Count count, int written, Set<Integer> certifiedBy)
            implements Ballot {

        public Certified {
            certifiedBy = Set.copyOf(certifiedBy);
        }
    }

    record Void(BallotId id, BallotPlan plan, String reason) implements Ballot {
        public Void {
            reason = reason.strip();
            if (reason.isEmpty()) throw new BallotRefused.VoidWithoutReason();
        }
    }

    default Void declareVoid(String reason) {
        if (this instanceof Void) throw new BallotRefused.NotNow();
        return new Void(id(), plan(), reason);
    }

    /// As pages and the database name it.
    default String state() {
        return switch (this) {
            case Draft _ -> "DRAFT";
            case Open _ -> "OPEN";
            case Closed _ -> "CLOSED";
            case Tallied _ -> "TALLIED";
            case Certified _ -> "CERTIFIED";
            case Void _ -> "VOID";
        };
    }
}
