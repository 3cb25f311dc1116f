package vn.thidua.emulation.pact;

import vn.thidua.platform.Refusal;

/// Why a pact cannot be so, or is not signed.
public abstract class PactRefused extends Refusal {

    private PactRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class RangeTheWrongWayRound extends PactRefused {
        public RangeTheWrongWayRound() {
            super(Kind.INVALID);
        }
    }

    public static final class AssignedToNobody extends PactRefused {
        public AssignedToNobody() {
            super(Kind.INVALID);
        }
    }

    public static final class TargetWithoutContent extends PactRefused {
        public TargetWithoutContent() {
            super(Kind.INVALID);
        }
    }

    public static final class TargetWithoutUnit extends PactRefused {
        public TargetWithoutUnit(String target) {
            super(Kind.INVALID, target);
        }
    }

    public static final class TargetEndsBeforeItBegins extends PactRefused {
        public TargetEndsBeforeItBegins(String target) {
            super(Kind.INVALID, target);
        }
    }

    /// A range where more is better, a number where it is a matter of yes or no.
    public static final class PlanDoesNotSuit extends PactRefused {
        public PlanDoesNotSuit(String target) {
            super(Kind.INVALID, target);
        }
    }

    public static final class NotANumber extends PactRefused {
        public NotANumber(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class NotADay extends PactRefused {
        public NotADay(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class TaskWithoutTitle extends PactRefused {
        public TaskWithoutTitle() {
            super(Kind.INVALID);
        }
    }

    public static final class TaskWithoutTargets extends PactRefused {
        public TaskWithoutTargets(String task) {
            super(Kind.INVALID, task);
        }
    }

    public static final class WithoutTasks extends PactRefused {
        public WithoutTasks() {
            super(Kind.INVALID);
        }
    }

    public static final class PartMissing extends PactRefused {
        public PartMissing(PactText.Part part) {
            super(Kind.INVALID, part.name());
        }
    }

    public static final class WithoutParties extends PactRefused {
        public WithoutParties() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutWitness extends PactRefused {
        public WithoutWitness() {
            super(Kind.INVALID);
        }
    }

    /// Nobody of the unit can sign for it.
    public static final class WithoutRepresentative extends PactRefused {
        public WithoutRepresentative(String unit) {
            super(Kind.INVALID, unit);
        }
    }

    public static final class ChangedWithoutReason extends PactRefused {
        public ChangedWithoutReason() {
            super(Kind.INVALID);
        }
    }

    /// Somebody else saved the text after it was read.
    public static final class ChangedMeanwhile extends PactRefused {
        public ChangedMeanwhile() {
            super(Kind.CONFLICT);
        }
    }

    /// The text is frozen, or the pact was given up.
    public static final class NotOpen extends PactRefused {
        public NotOpen() {
            super(Kind.CONFLICT);
        }
    }

    /// There is no frozen text.
    public static final class NotFixed extends PactRefused {
        public NotFixed() {
            super(Kind.CONFLICT);
        }
    }

    /// It is not open for signing: not yet, or no more.
    public static final class NotSigning extends PactRefused {
        public NotSigning() {
            super(Kind.CONFLICT);
        }
    }

    public static final class SignedAltogether extends PactRefused {
        public SignedAltogether() {
            super(Kind.CONFLICT);
        }
    }

    /// The bloc has a pact for the year.
    public static final class PactThere extends PactRefused {
        public PactThere() {
            super(Kind.CONFLICT);
        }
    }

    /// Neither a mandate nor a delegation holds on that day.
    public static final class WithoutAuthority extends PactRefused {
        public WithoutAuthority(String person) {
            super(Kind.FORBIDDEN, person);
        }
    }

    public static final class SignedAlready extends PactRefused {
        public SignedAlready(String unit) {
            super(Kind.CONFLICT, unit);
        }
    }

    public static final class DeclinedAlready extends PactRefused {
        public DeclinedAlready(String unit) {
            super(Kind.CONFLICT, unit);
        }
    }

    /// The bloc year rests, for instance while its members are being reorganised.
    public static final class YearRests extends PactRefused {
        public YearRests() {
            super(Kind.CONFLICT);
        }
    }

    /// The second step without the first.
    public static final class NothingPrepared extends PactRefused {
        public NothingPrepared() {
            super(Kind.CONFLICT);
        }
    }

    /// What a tool gave back is no text of Base64.
    public static final class NotBase64 extends PactRefused {
        public NotBase64() {
            super(Kind.INVALID);
        }
    }

    /// The regulation asks for an order, and somebody before has not signed.
    public static final class NotYourTurn extends PactRefused {
        public NotYourTurn(String unit) {
            super(Kind.CONFLICT, unit);
        }
    }

    public static final class WitnessTooEarly extends PactRefused {
        public WitnessTooEarly() {
            super(Kind.CONFLICT);
        }
    }

    public static final class DeclinedWithoutReason extends PactRefused {
        public DeclinedWithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class DelegationWithoutPaper extends PactRefused {
        public DelegationWithoutPaper() {
            super(Kind.INVALID);
        }
    }

    public static final class DelegateWithoutTitle extends PactRefused {
        public DelegateWithoutTitle() {
            super(Kind.INVALID);
        }
    }

    public static final class DelegationEndsBeforeItBegins extends PactRefused {
        public DelegationEndsBeforeItBegins() {
            super(Kind.INVALID);
        }
    }

    public static final class DelegatedToOneself extends PactRefused {
        public DelegatedToOneself() {
            super(Kind.INVALID);
        }
    }

    /// The certificate signed for another party.
    public static final class CertificateUsed extends PactRefused {
        public CertificateUsed(String name) {
            super(Kind.INVALID, name);
        }
    }

    /// The certificate is not that of the person who signs.
    public static final class AnotherPerson extends PactRefused {
        public AnotherPerson(String certificate, String person) {
            super(Kind.INVALID, certificate, person);
        }
    }

    /// The certificate leads to no authority on the trust list.
    public static final class CertificateUntrusted extends PactRefused {
        public CertificateUntrusted(String certificate) {
            super(Kind.INVALID, certificate);
        }
    }

    /// What came back is not the text that was sent out, plus signatures.
    public static final class NotOurBytes extends PactRefused {
        public NotOurBytes(String why) {
            super(Kind.INVALID, why);
        }
    }

    /// What came back holds no signature more.
    public static final class NoSignatureAdded extends PactRefused {
        public NoSignatureAdded() {
            super(Kind.INVALID);
        }
    }

    public static final class MoreThanOneSignature extends PactRefused {
        public MoreThanOneSignature() {
            super(Kind.INVALID);
        }
    }

    /// The signature stands at another party's place.
    public static final class WrongField extends PactRefused {
        public WrongField(String field) {
            super(Kind.INVALID, field);
        }
    }

    /// What came back rests on an older state: somebody signed in between.
    public static final class OthersSignedMeanwhile extends PactRefused {
        public OthersSignedMeanwhile() {
            super(Kind.CONFLICT);
        }
    }

    /// No file, or none that is a PDF, JPEG or PNG.
    public static final class NoSheet extends PactRefused {
        public NoSheet() {
            super(Kind.INVALID);
        }
    }

    public static final class SheetTooLarge extends PactRefused {
        public SheetTooLarge(int megabytes) {
            super(Kind.TOO_LARGE, megabytes);
        }
    }

    /// Two people confirm a sheet, not one person twice.
    public static final class ConfirmedByYou extends PactRefused {
        public ConfirmedByYou() {
            super(Kind.CONFLICT);
        }
    }

    public static final class CommentWithoutWords extends PactRefused {
        public CommentWithoutWords() {
            super(Kind.INVALID);
        }
    }

    /// A comment is not taken, and nobody is told why.
    public static final class LeftWithoutReason extends PactRefused {
        public LeftWithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class AnsweredAlready extends PactRefused {
        public AnsweredAlready() {
            super(Kind.CONFLICT);
        }
    }

    /// Somebody has confirmed the scan that is there.
    public static final class SheetConfirmed extends PactRefused {
        public SheetConfirmed() {
            super(Kind.CONFLICT);
        }
    }

    public static final class InTheFuture extends PactRefused {
        public InTheFuture() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutDelegate extends PactRefused {
        public WithoutDelegate() {
            super(Kind.INVALID);
        }
    }

    /// Nobody leads the bloc.
    public static final class WithoutHead extends PactRefused {
        public WithoutHead() {
            super(Kind.CONFLICT);
        }
    }
}
