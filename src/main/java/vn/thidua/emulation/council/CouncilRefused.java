package vn.thidua.emulation.council;

import vn.thidua.platform.Refusal;

/// Why something is not done with the council, a session of it or a vote.
public abstract sealed class CouncilRefused extends Refusal {

    private CouncilRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    private CouncilRefused(Object... facts) {
        super(Kind.INVALID, facts);
    }

    /// The session or its vote is at another step.
    public static final class NotNow extends CouncilRefused {
        public NotNow() {
            super(Kind.CONFLICT);
        }
    }

    public static final class ChangedMeanwhile extends CouncilRefused {
        public ChangedMeanwhile() {
            super(Kind.CONFLICT);
        }
    }

    /// Nobody has said yet how the council is called.
    public static final class WithoutProfile extends CouncilRefused {}

    public static final class MemberWithoutName extends CouncilRefused {}

    public static final class WithoutDecision extends CouncilRefused {}

    public static final class EndsBeforeItBegins extends CouncilRefused {}

    public static final class EndedAlready extends CouncilRefused {}

    public static final class TwoChairs extends CouncilRefused {
        public TwoChairs(String name) {
            super((Object) name);
        }
    }

    public static final class SitsAlready extends CouncilRefused {
        public SitsAlready(String name) {
            super((Object) name);
        }
    }

    public static final class NotADay extends CouncilRefused {
        public NotADay(String typed) {
            super((Object) typed);
        }
    }

    public static final class NotAnHour extends CouncilRefused {
        public NotAnHour(String typed) {
            super((Object) typed);
        }
    }

    public static final class SessionWithoutTitle extends CouncilRefused {}

    public static final class SessionWithoutPlace extends CouncilRefused {}

    public static final class HandsByCirculation extends CouncilRefused {}

    public static final class SealedByCirculation extends CouncilRefused {}

    /// More dossiers than an envelope has room for.
    public static final class ListTooLong extends CouncilRefused {
        public ListTooLong(int items, int most) {
            super(items, most);
        }
    }

    public static final class HolderWithoutAccount extends CouncilRefused {
        public HolderWithoutAccount(String name) {
            super((Object) name);
        }
    }

    /// Shares of the key are kept by three different people.
    public static final class HolderTwice extends CouncilRefused {}

    public static final class PresentWithoutAccount extends CouncilRefused {
        public PresentWithoutAccount(String names) {
            super((Object) names);
        }
    }

    public static final class SharesNotTaken extends CouncilRefused {}

    public static final class UrnEndsInThePast extends CouncilRefused {}

    public static final class NotATime extends CouncilRefused {
        public NotATime(String typed) {
            super((Object) typed);
        }
    }

    public static final class TooFewEnvelopes extends CouncilRefused {
        public TooFewEnvelopes(int envelopes, int fewest) {
            super(envelopes, fewest);
        }
    }

    /// On one dossier so many have no vote that the others could not hide among each other.
    public static final class TooFewOnDossier extends CouncilRefused {
        public TooFewOnDossier(String code, int votes, int fewest) {
            super(code, votes, fewest);
        }
    }

    /// Not a member of the session, or none who votes on phones.
    public static final class HasNoVote extends CouncilRefused {
        public HasNoVote() {
            super(Kind.FORBIDDEN);
        }
    }

    /// Absent: the vote is given in writing.
    public static final class VotesInWriting extends CouncilRefused {}

    /// By the clock of the database, or by hand.
    public static final class UrnClosed extends CouncilRefused {
        public UrnClosed() {
            super(Kind.CONFLICT);
        }
    }

    /// The urn is not what the receipts say that were published when it was closed.
    public static final class EnvelopesChanged extends CouncilRefused {
        public EnvelopesChanged() {
            super(Kind.CONFLICT);
        }
    }

    public static final class PapersMissing extends CouncilRefused {
        public PapersMissing(int typed, int written) {
            super(typed, written);
        }
    }

    public static final class CirculationWithoutEnd extends CouncilRefused {}

    public static final class CirculationNotAllowed extends CouncilRefused {
        public CirculationNotAllowed(String source) {
            super((Object) source);
        }
    }

    public static final class WrittenBeforeTheSession extends CouncilRefused {}

    public static final class WithoutSecretary extends CouncilRefused {}

    /// The rule says that the secretary is no member.
    public static final class SecretaryIsMember extends CouncilRefused {
        public SecretaryIsMember(String name, String source) {
            super(name, source);
        }
    }

    public static final class WithoutTwoTellers extends CouncilRefused {}

    public static final class WithoutDossiers extends CouncilRefused {}

    public static final class DossierNotReady extends CouncilRefused {
        public DossierNotReady(String codes) {
            super((Object) codes);
        }
    }

    public static final class DossierElsewhere extends CouncilRefused {
        public DossierElsewhere(String code) {
            super((Object) code);
        }
    }

    /// A rule wants the people asked before the council meets, and their window lasts that long.
    public static final class PeopleStillAsked extends CouncilRefused {
        public PeopleStillAsked(String codes, String until, String source) {
            super(codes, until, source);
        }
    }

    /// A window that a rule asks for is not over, or a complaint from it has no answer.
    public static final class PeopleUnanswered extends CouncilRefused {
        public PeopleUnanswered(String codes, String source) {
            super(codes, source);
        }
    }

    public static final class AwardWithoutThreshold extends CouncilRefused {
        public AwardWithoutThreshold(String award) {
            super((Object) award);
        }
    }

    public static final class WithoutMembers extends CouncilRefused {}

    /// The one who presides does not sit on that day.
    public static final class WithoutChair extends CouncilRefused {}

    public static final class RuleMissing extends CouncilRefused {
        public RuleMissing(String rule) {
            super((Object) rule);
        }
    }

    public static final class NotAPart extends CouncilRefused {
        public NotAPart(String said) {
            super((Object) said);
        }
    }

    public static final class BaseUnclear extends CouncilRefused {
        public BaseUnclear(String said) {
            super((Object) said);
        }
    }

    public static final class BelowQuorum extends CouncilRefused {
        public BelowQuorum(int present, int members, int needed) {
            super(present, members, needed);
        }
    }

    public static final class ConflictWithoutReason extends CouncilRefused {}

    public static final class WithoutReason extends CouncilRefused {}

    public static final class NotAbsent extends CouncilRefused {}

    public static final class WrittenTooLate extends CouncilRefused {
        public WrittenTooLate(String day) {
            super((Object) day);
        }
    }

    public static final class SheetsOut extends CouncilRefused {
        public SheetsOut(int missing) {
            super((Object) missing);
        }
    }

    public static final class NotACount extends CouncilRefused {
        public NotACount(String typed) {
            super((Object) typed);
        }
    }

    public static final class CastMissing extends CouncilRefused {}

    public static final class CountMissing extends CouncilRefused {
        public CountMissing(String code) {
            super((Object) code);
        }
    }

    public static final class MoreSheetsThanVoters extends CouncilRefused {
        public MoreSheetsThanVoters(int cast, int voters) {
            super(cast, voters);
        }
    }

    /// Invariant 23.
    public static final class DoesNotAddUp extends CouncilRefused {
        public DoesNotAddUp(String code, int sum, String expected) {
            super(code, sum, expected);
        }
    }

    public static final class CertifiedAlready extends CouncilRefused {}

    public static final class LetterWithoutNumber extends CouncilRefused {}

    public static final class LetterNumberTaken extends CouncilRefused {
        public LetterNumberTaken(String number) {
            super((Object) number);
        }
    }

    public static final class InTheFuture extends CouncilRefused {}

    public static final class NothingToPropose extends CouncilRefused {}

    public static final class WithoutMinutes extends CouncilRefused {}
}
