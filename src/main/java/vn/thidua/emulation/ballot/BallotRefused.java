package vn.thidua.emulation.ballot;

import vn.thidua.platform.Refusal;

/// Why something is not done with a ballot.
public abstract class BallotRefused extends Refusal {

    private BallotRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    private BallotRefused(Object... facts) {
        super(Kind.INVALID, facts);
    }

    /// The ballot is at another step.
    public static final class NotNow extends BallotRefused {
        public NotNow() {
            super(Kind.CONFLICT);
        }
    }

    public static final class ChangedMeanwhile extends BallotRefused {
        public ChangedMeanwhile() {
            super(Kind.CONFLICT);
        }
    }

    public static final class WithoutQuestion extends BallotRefused {}

    public static final class OptionWithoutWords extends BallotRefused {}

    public static final class NumberOfOptions extends BallotRefused {
        public NumberOfOptions(int most) {
            super((Object) most);
        }
    }

    /// As many as there are options, or none.
    public static final class NumberToChoose extends BallotRefused {}

    public static final class NotANumber extends BallotRefused {
        public NotANumber(String typed) {
            super((Object) typed);
        }
    }

    public static final class NotATime extends BallotRefused {
        public NotATime(String typed) {
            super((Object) typed);
        }
    }

    /// Above nought and at most the whole.
    public static final class NoShare extends BallotRefused {}

    public static final class ThresholdWithoutSource extends BallotRefused {}

    public static final class QuorumWithoutSource extends BallotRefused {}

    public static final class MemberWithoutVoter extends BallotRefused {
        public MemberWithoutVoter(String unit) {
            super((Object) unit);
        }
    }

    public static final class VotesTwice extends BallotRefused {
        public VotesTwice(String person) {
            super((Object) person);
        }
    }

    public static final class DelegateNotAllowed extends BallotRefused {
        public DelegateNotAllowed(String unit) {
            super((Object) unit);
        }
    }

    public static final class TooFewTellers extends BallotRefused {}

    public static final class OfficerTwice extends BallotRefused {}

    public static final class SealedWithoutEnd extends BallotRefused {}

    public static final class WrittenAfterTheEnd extends BallotRefused {}

    public static final class EndsInThePast extends BallotRefused {}

    public static final class NobodyVotes extends BallotRefused {}

    public static final class BelowQuorum extends BallotRefused {
        public BelowQuorum(int present, int members, int needed) {
            super(present, members, needed);
        }
    }

    public static final class TooFewForSecrecy extends BallotRefused {
        public TooFewForSecrecy(int fewest) {
            super((Object) fewest);
        }
    }

    public static final class SharesNotTaken extends BallotRefused {}

    public static final class StillVoting extends BallotRefused {}

    /// The urn is closed by the clock of the database.
    public static final class UrnClosed extends BallotRefused {
        public UrnClosed() {
            super(Kind.CONFLICT);
        }
    }

    /// Absent: the vote is given in writing.
    public static final class VotesInWriting extends BallotRefused {}

    /// Not on the roll, or without a vote for a conflict of interest.
    public static final class HasNoVote extends BallotRefused {
        public HasNoVote() {
            super(Kind.FORBIDDEN);
        }
    }

    public static final class NotAnEnvelope extends BallotRefused {}

    public static final class WrittenTooLate extends BallotRefused {}

    public static final class NegativeCount extends BallotRefused {}

    public static final class CountDoesNotFit extends BallotRefused {}

    public static final class MoreThanVoters extends BallotRefused {}

    public static final class WrittenDoNotAddUp extends BallotRefused {
        public WrittenDoNotAddUp(int counted, int received) {
            super(counted, received);
        }
    }

    /// Invariant 23.
    public static final class CastIsNotTallied extends BallotRefused {
        public CastIsNotTallied(int cast, int tallied) {
            super(cast, tallied);
        }
    }

    public static final class CertifiedAlready extends BallotRefused {}

    public static final class VoidWithoutReason extends BallotRefused {}

    public static final class ShareUnreadable extends BallotRefused {

        private final int place;

        /// @param place of the two that are typed: 1 or 2
        public ShareUnreadable(int place) {
            super((Object) place);
            this.place = place;
        }

        public int place() {
            return place;
        }
    }

    public static final class SharesOfTwo extends BallotRefused {}

    public static final class WrongShares extends BallotRefused {}

    /// What lies in the urn is not what the list of receipts says.
    public static final class EnvelopesChanged extends BallotRefused {
        public EnvelopesChanged() {
            super(Kind.CONFLICT);
        }
    }

    public static final class TooFewEnvelopes extends BallotRefused {
        public TooFewEnvelopes(int envelopes, int fewest) {
            super(envelopes, fewest);
        }
    }

    public static final class HandMissing extends BallotRefused {
        public HandMissing(String unit) {
            super((Object) unit);
        }
    }

    public static final class HandDoesNotFit extends BallotRefused {
        public HandDoesNotFit(String unit, int most) {
            super(unit, most);
        }
    }
}
