package vn.thidua.emulation.decision;

import vn.thidua.platform.Refusal;

/// Why a decision cannot be so, or does not go on.
public abstract class DecisionRefused extends Refusal {

    private DecisionRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class IssuerWithoutName extends DecisionRefused {
        public IssuerWithoutName() {
            super(Kind.INVALID);
        }
    }

    public static final class IssuerWithoutAuthority extends DecisionRefused {
        public IssuerWithoutAuthority() {
            super(Kind.INVALID);
        }
    }

    public static final class IssuerWithoutPlace extends DecisionRefused {
        public IssuerWithoutPlace() {
            super(Kind.INVALID);
        }
    }

    public static final class IssuerWithoutSymbol extends DecisionRefused {
        public IssuerWithoutSymbol() {
            super(Kind.INVALID);
        }
    }

    public static final class IssuerWithoutSigner extends DecisionRefused {
        public IssuerWithoutSigner() {
            super(Kind.INVALID);
        }
    }

    public static final class IssuerTwice extends DecisionRefused {
        public IssuerTwice() {
            super(Kind.CONFLICT);
        }
    }

    public static final class WithoutIssuer extends DecisionRefused {
        public WithoutIssuer() {
            super(Kind.INVALID);
        }
    }

    public static final class TooLong extends DecisionRefused {
        public TooLong(int most) {
            super(Kind.INVALID, most);
        }
    }

    public static final class TooManyArticles extends DecisionRefused {
        public TooManyArticles(int most) {
            super(Kind.INVALID, most);
        }
    }

    public static final class NoYear extends DecisionRefused {
        public NoYear() {
            super(Kind.INVALID);
        }
    }

    public static final class NotADay extends DecisionRefused {
        public NotADay(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class WithoutSubject extends DecisionRefused {
        public WithoutSubject() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutBases extends DecisionRefused {
        public WithoutBases() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutArticles extends DecisionRefused {
        public WithoutArticles() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutLines extends DecisionRefused {
        public WithoutLines() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutReason extends DecisionRefused {
        public WithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class EndsBeforeItBegins extends DecisionRefused {
        public EndsBeforeItBegins() {
            super(Kind.INVALID);
        }
    }

    public static final class ChangedMeanwhile extends DecisionRefused {
        public ChangedMeanwhile() {
            super(Kind.CONFLICT);
        }
    }

    public static final class Frozen extends DecisionRefused {
        public Frozen() {
            super(Kind.CONFLICT);
        }
    }

    public static final class NotNow extends DecisionRefused {
        public NotNow() {
            super(Kind.CONFLICT);
        }
    }

    public static final class ConfirmedByYou extends DecisionRefused {
        public ConfirmedByYou() {
            super(Kind.CONFLICT);
        }
    }

    public static final class Unconfirmed extends DecisionRefused {
        public Unconfirmed() {
            super(Kind.CONFLICT);
        }
    }

    public static final class NumberBeforeSignature extends DecisionRefused {
        public NumberBeforeSignature() {
            super(Kind.CONFLICT);
        }
    }

    public static final class OtherHand extends DecisionRefused {
        public OtherHand() {
            super(Kind.CONFLICT);
        }
    }

    public static final class DatedBeforeSignature extends DecisionRefused {
        public DatedBeforeSignature() {
            super(Kind.INVALID);
        }
    }

    public static final class InTheFuture extends DecisionRefused {
        public InTheFuture() {
            super(Kind.INVALID);
        }
    }

    public static final class SealedAlready extends DecisionRefused {
        public SealedAlready() {
            super(Kind.CONFLICT);
        }
    }

    public static final class Unsealed extends DecisionRefused {
        public Unsealed() {
            super(Kind.CONFLICT);
        }
    }

    public static final class DossierTaken extends DecisionRefused {
        public DossierTaken(String code) {
            super(Kind.CONFLICT, code);
        }
    }

    public static final class NotProposed extends DecisionRefused {
        public NotProposed(String code) {
            super(Kind.CONFLICT, code);
        }
    }

    public static final class DossierHeld extends DecisionRefused {
        public DossierHeld(String code) {
            super(Kind.CONFLICT, code);
        }
    }

    public static final class LineTaken extends DecisionRefused {
        public LineTaken(String name) {
            super(Kind.CONFLICT, name);
        }
    }

    public static final class NotIssued extends DecisionRefused {
        public NotIssued() {
            super(Kind.CONFLICT);
        }
    }

    public static final class AnotherPerson extends DecisionRefused {
        public AnotherPerson(String certificate, String signer) {
            super(Kind.INVALID, certificate, signer);
        }
    }

    public static final class AnotherOrganisation extends DecisionRefused {
        public AnotherOrganisation(String certificate, String issuer) {
            super(Kind.INVALID, certificate, issuer);
        }
    }

    public static final class CertificateUntrusted extends DecisionRefused {
        public CertificateUntrusted(String certificate) {
            super(Kind.INVALID, certificate);
        }
    }

    public static final class CertificateUsed extends DecisionRefused {
        public CertificateUsed(String certificate) {
            super(Kind.INVALID, certificate);
        }
    }

    public static final class NoFile extends DecisionRefused {
        public NoFile() {
            super(Kind.INVALID);
        }
    }

    public static final class NoSignatureAdded extends DecisionRefused {
        public NoSignatureAdded() {
            super(Kind.INVALID);
        }
    }

    public static final class MoreThanOneSignature extends DecisionRefused {
        public MoreThanOneSignature() {
            super(Kind.INVALID);
        }
    }

    public static final class WrongField extends DecisionRefused {
        public WrongField(String field) {
            super(Kind.INVALID, field);
        }
    }

    public static final class NotOurBytes extends DecisionRefused {
        public NotOurBytes(String flaw) {
            super(Kind.INVALID, flaw);
        }
    }

    public static final class NotRewarded extends DecisionRefused {
        public NotRewarded() {
            super(Kind.CONFLICT);
        }
    }

    public static final class ListUnread extends DecisionRefused {
        public ListUnread() {
            super(Kind.INVALID);
        }
    }

    public static final class ListEmpty extends DecisionRefused {
        public ListEmpty() {
            super(Kind.INVALID);
        }
    }

    public static final class ListTooLong extends DecisionRefused {
        public ListTooLong(int most) {
            super(Kind.TOO_LARGE, most);
        }
    }

    public static final class ListFaulty extends DecisionRefused {
        public ListFaulty(int faults) {
            super(Kind.INVALID, faults);
        }
    }

    public static final class NobodyTook extends DecisionRefused {
        public NobodyTook() {
            super(Kind.INVALID);
        }
    }

    public static final class LayoutWithoutName extends DecisionRefused {
        public LayoutWithoutName() {
            super(Kind.INVALID);
        }
    }

    public static final class LayoutOffSheet extends DecisionRefused {
        public LayoutOffSheet(String field) {
            super(Kind.INVALID, field);
        }
    }

    public static final class LayoutNoSize extends DecisionRefused {
        public LayoutNoSize() {
            super(Kind.INVALID);
        }
    }

    public static final class NotANumber extends DecisionRefused {
        public NotANumber(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class WithoutLayout extends DecisionRefused {
        public WithoutLayout(String award) {
            super(Kind.CONFLICT, award);
        }
    }

    public static final class FundWithoutSource extends DecisionRefused {
        public FundWithoutSource() {
            super(Kind.INVALID);
        }
    }
}
