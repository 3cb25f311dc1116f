package vn.thidua.emulation.dossier;

import vn.thidua.platform.Refusal;

/// Why a proposal cannot be so, or does not go on.
public abstract class DossierRefused extends Refusal {

    private DossierRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class WithoutSubject extends DossierRefused {
        public WithoutSubject() {
            super(Kind.INVALID);
        }
    }

    public static final class TooLong extends DossierRefused {
        public TooLong(int most) {
            super(Kind.INVALID, most);
        }
    }

    public static final class NoYear extends DossierRefused {
        public NoYear() {
            super(Kind.INVALID);
        }
    }

    public static final class EndsBeforeItBegins extends DossierRefused {
        public EndsBeforeItBegins() {
            super(Kind.INVALID);
        }
    }

    public static final class ChangedMeanwhile extends DossierRefused {
        public ChangedMeanwhile() {
            super(Kind.CONFLICT);
        }
    }

    public static final class AwardStands extends DossierRefused {
        public AwardStands() {
            super(Kind.CONFLICT);
        }
    }

    /// The proposal is at another step.
    public static final class NotNow extends DossierRefused {
        public NotNow() {
            super(Kind.CONFLICT);
        }
    }

    /// Invariant 30.
    public static final class Held extends DossierRefused {
        public Held(String subject) {
            super(Kind.CONFLICT, subject);
        }
    }

    public static final class SupplementWithoutReason extends DossierRefused {
        public SupplementWithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class ReturnedWithoutReason extends DossierRefused {
        public ReturnedWithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class RejectedWithoutReason extends DossierRefused {
        public RejectedWithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class WithdrawnWithoutReason extends DossierRefused {
        public WithdrawnWithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class RevokedWithoutReason extends DossierRefused {
        public RevokedWithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class VoteWithoutWords extends DossierRefused {
        public VoteWithoutWords() {
            super(Kind.INVALID);
        }
    }

    public static final class NotConsulted extends DossierRefused {
        public NotConsulted() {
            super(Kind.CONFLICT);
        }
    }

    /// The same subject is proposed for that award and year already.
    public static final class AlreadyProposed extends DossierRefused {
        public AlreadyProposed(String subject) {
            super(Kind.CONFLICT, subject);
        }
    }

    public static final class HoldWithoutReason extends DossierRefused {
        public HoldWithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class HoldEndedWithoutHow extends DossierRefused {
        public HoldEndedWithoutHow() {
            super(Kind.INVALID);
        }
    }

    public static final class NotHeld extends DossierRefused {
        public NotHeld() {
            super(Kind.CONFLICT);
        }
    }

    public static final class HeldAlready extends DossierRefused {
        public HeldAlready() {
            super(Kind.CONFLICT);
        }
    }

    public static final class DecidedAlready extends DossierRefused {
        public DecidedAlready() {
            super(Kind.CONFLICT);
        }
    }

    public static final class NoFile extends DossierRefused {
        public NoFile() {
            super(Kind.INVALID);
        }
    }

    public static final class FileTooLarge extends DossierRefused {
        public FileTooLarge(int megabytes) {
            super(Kind.TOO_LARGE, megabytes);
        }
    }

    public static final class NoSuchFile extends DossierRefused {
        public NoSuchFile() {
            super(Kind.INVALID);
        }
    }

    public static final class NewerRulesWithoutReason extends DossierRefused {
        public NewerRulesWithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class AskedByYou extends DossierRefused {
        public AskedByYou() {
            super(Kind.CONFLICT);
        }
    }

    /// Invariant 29.
    public static final class QuotaFull extends DossierRefused {
        public QuotaFull(int allowed, String source) {
            super(Kind.CONFLICT, allowed, source);
        }
    }

    /// Invariant 29, of people who hold leading posts.
    public static final class LeadersFull extends DossierRefused {
        public LeadersFull(int allowed, int places, String source) {
            super(Kind.CONFLICT, allowed, places, source);
        }
    }

    public static final class OnlyPeopleLead extends DossierRefused {
        public OnlyPeopleLead() {
            super(Kind.INVALID);
        }
    }

    public static final class NoNumberOfPeople extends DossierRefused {
        public NoNumberOfPeople(int most) {
            super(Kind.INVALID, most);
        }
    }

    public static final class MoreAdvancedThanPeople extends DossierRefused {
        public MoreAdvancedThanPeople(int people) {
            super(Kind.INVALID, people);
        }
    }

    public static final class MoreCollectivesThanPeople extends DossierRefused {
        public MoreCollectivesThanPeople(int people) {
            super(Kind.INVALID, people);
        }
    }

    public static final class UnitWithoutRating extends DossierRefused {
        public UnitWithoutRating() {
            super(Kind.INVALID);
        }
    }

    public static final class PartyWithoutRating extends DossierRefused {
        public PartyWithoutRating() {
            super(Kind.INVALID);
        }
    }

    public static final class NotANumber extends DossierRefused {
        public NotANumber(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class FiguresWithoutDocument extends DossierRefused {
        public FiguresWithoutDocument() {
            super(Kind.INVALID);
        }
    }

    public static final class CorrectedWithoutReason extends DossierRefused {
        public CorrectedWithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class FiguresChangedMeanwhile extends DossierRefused {
        public FiguresChangedMeanwhile() {
            super(Kind.CONFLICT);
        }
    }

    public static final class AskedAlready extends DossierRefused {
        public AskedAlready(String agency) {
            super(Kind.CONFLICT, agency);
        }
    }

    public static final class PaperWithoutName extends DossierRefused {
        public PaperWithoutName() {
            super(Kind.INVALID);
        }
    }

    public static final class NoLink extends DossierRefused {
        public NoLink() {
            super(Kind.INVALID);
        }
    }

    public static final class AgencyWithoutName extends DossierRefused {
        public AgencyWithoutName() {
            super(Kind.INVALID);
        }
    }

    public static final class DisagreesWithoutWords extends DossierRefused {
        public DisagreesWithoutWords() {
            super(Kind.INVALID);
        }
    }

    public static final class NobodyAsked extends DossierRefused {
        public NobodyAsked() {
            super(Kind.CONFLICT);
        }
    }

    public static final class StillTime extends DossierRefused {
        public StillTime(String agency, String day) {
            super(Kind.CONFLICT, agency, day);
        }
    }

    public static final class NoAnswer extends DossierRefused {
        public NoAnswer(String agency) {
            super(Kind.CONFLICT, agency);
        }
    }

    public static final class PapersMissing extends DossierRefused {
        public PapersMissing() {
            super(Kind.CONFLICT);
        }
    }

    public static final class NotReady extends DossierRefused {
        public NotReady(String subject) {
            super(Kind.CONFLICT, subject);
        }
    }

    public static final class NotAppraisable extends DossierRefused {
        public NotAppraisable(String subject) {
            super(Kind.CONFLICT, subject);
        }
    }

    public static final class NotForSuch extends DossierRefused {
        public NotForSuch(String award, String subject) {
            super(Kind.INVALID, award, subject);
        }
    }

    public static final class UnknownAward extends DossierRefused {
        public UnknownAward(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class NobodyProposed extends DossierRefused {
        public NobodyProposed() {
            super(Kind.INVALID);
        }
    }

    public static final class NoRanking extends DossierRefused {
        public NoRanking() {
            super(Kind.CONFLICT);
        }
    }

    public static final class NotOffered extends DossierRefused {
        public NotOffered() {
            super(Kind.CONFLICT);
        }
    }

    public static final class JudgedWithoutWords extends DossierRefused {
        public JudgedWithoutWords() {
            super(Kind.INVALID);
        }
    }

    public static final class NothingToJudge extends DossierRefused {
        public NothingToJudge() {
            super(Kind.CONFLICT);
        }
    }

    public static final class NoOtherRules extends DossierRefused {
        public NoOtherRules() {
            super(Kind.CONFLICT);
        }
    }

    public static final class NewerRulesNotAllowed extends DossierRefused {
        public NewerRulesNotAllowed() {
            super(Kind.CONFLICT);
        }
    }

    public static final class NothingChosen extends DossierRefused {
        public NothingChosen() {
            super(Kind.INVALID);
        }
    }

    public static final class NotADay extends DossierRefused {
        public NotADay(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class NotAMember extends DossierRefused {
        public NotAMember() {
            super(Kind.INVALID);
        }
    }

    public static final class TooMany extends DossierRefused {
        public TooMany(int most) {
            super(Kind.INVALID, most);
        }
    }

    public static final class NotTheTable extends DossierRefused {
        public NotTheTable() {
            super(Kind.INVALID);
        }
    }

    public static final class NoConsultation extends DossierRefused {
        public NoConsultation() {
            super(Kind.CONFLICT);
        }
    }
}
