package vn.thidua.emulation.review;

import vn.thidua.platform.Refusal;

/// Why something of a review meeting cannot be so.
public abstract class ReviewRefused extends Refusal {

    private ReviewRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class WithoutTitle extends ReviewRefused {
        public WithoutTitle() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutPlace extends ReviewRefused {
        public WithoutPlace() {
            super(Kind.INVALID);
        }
    }

    public static final class EmptyAgenda extends ReviewRefused {
        public EmptyAgenda() {
            super(Kind.INVALID);
        }
    }

    public static final class ItemWithoutTitle extends ReviewRefused {
        public ItemWithoutTitle() {
            super(Kind.INVALID);
        }
    }

    public static final class OfficerWithoutName extends ReviewRefused {
        public OfficerWithoutName() {
            super(Kind.INVALID);
        }
    }

    public static final class OneOfficerTwice extends ReviewRefused {
        public OneOfficerTwice() {
            super(Kind.INVALID);
        }
    }

    public static final class QuorumWithoutSource extends ReviewRefused {
        public QuorumWithoutSource() {
            super(Kind.INVALID);
        }
    }

    public static final class DelegatingWithoutSource extends ReviewRefused {
        public DelegatingWithoutSource() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutReason extends ReviewRefused {
        public WithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class RepresentativeWithoutName extends ReviewRefused {
        public RepresentativeWithoutName() {
            super(Kind.INVALID);
        }
    }

    public static final class DelegationWithoutPaper extends ReviewRefused {
        public DelegationWithoutPaper() {
            super(Kind.INVALID);
        }
    }

    public static final class DelegatedAfterwards extends ReviewRefused {
        public DelegatedAfterwards() {
            super(Kind.INVALID);
        }
    }

    public static final class GuestWithoutName extends ReviewRefused {
        public GuestWithoutName() {
            super(Kind.INVALID);
        }
    }

    public static final class NobodySpoke extends ReviewRefused {
        public NobodySpoke() {
            super(Kind.INVALID);
        }
    }

    public static final class NothingChosen extends ReviewRefused {
        public NothingChosen() {
            super(Kind.INVALID);
        }
    }

    public static final class NoSuchItem extends ReviewRefused {
        public NoSuchItem() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutWords extends ReviewRefused {
        public WithoutWords() {
            super(Kind.INVALID);
        }
    }

    /// Nobody leaves who was not there.
    public static final class NeverCame extends ReviewRefused {
        public NeverCame(String unit) {
            super(Kind.INVALID, unit);
        }
    }

    public static final class NotATime extends ReviewRefused {
        public NotATime(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class NotADay extends ReviewRefused {
        public NotADay(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class NotMinutes extends ReviewRefused {
        public NotMinutes(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class NotALink extends ReviewRefused {
        public NotALink(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class NotAPart extends ReviewRefused {
        public NotAPart(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class DelegatingForbidden extends ReviewRefused {
        public DelegatingForbidden() {
            super(Kind.CONFLICT);
        }
    }

    public static final class ChangedMeanwhile extends ReviewRefused {
        public ChangedMeanwhile() {
            super(Kind.CONFLICT);
        }
    }

    public static final class NotNow extends ReviewRefused {
        public NotNow() {
            super(Kind.CONFLICT);
        }
    }

    public static final class AnotherOfItsKind extends ReviewRefused {
        public AnotherOfItsKind() {
            super(Kind.CONFLICT);
        }
    }

    public static final class WithoutQuorum extends ReviewRefused {
        public WithoutQuorum() {
            super(Kind.CONFLICT);
        }
    }

    public static final class QuorumInRule extends ReviewRefused {
        public QuorumInRule() {
            super(Kind.CONFLICT);
        }
    }

    public static final class WithoutOfficers extends ReviewRefused {
        public WithoutOfficers() {
            super(Kind.CONFLICT);
        }
    }

    public static final class MembersUnconfirmed extends ReviewRefused {
        public MembersUnconfirmed() {
            super(Kind.CONFLICT);
        }
    }

    public static final class SignedAlready extends ReviewRefused {
        public SignedAlready() {
            super(Kind.CONFLICT);
        }
    }

    /// Too few are there to begin.
    public static final class BelowQuorum extends ReviewRefused {
        public BelowQuorum(int present, int members, int needed, int missing) {
            super(Kind.CONFLICT, present, members, needed, missing);
        }
    }
}
