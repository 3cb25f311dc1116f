package vn.thidua.emulation.review;

import vn.thidua.platform.Refusal;

/// Why a signature on the minutes, or a scan of them, is not taken.
public abstract class MinutesRefused extends Refusal {

    private MinutesRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class SignedByThem extends MinutesRefused {
        public SignedByThem() {
            super(Kind.CONFLICT);
        }
    }

    public static final class NoSheet extends MinutesRefused {
        public NoSheet() {
            super(Kind.CONFLICT);
        }
    }

    public static final class SheetConfirmed extends MinutesRefused {
        public SheetConfirmed() {
            super(Kind.CONFLICT);
        }
    }

    public static final class ConfirmedByYou extends MinutesRefused {
        public ConfirmedByYou() {
            super(Kind.CONFLICT);
        }
    }

    public static final class OthersSignedMeanwhile extends MinutesRefused {
        public OthersSignedMeanwhile() {
            super(Kind.CONFLICT);
        }
    }

    public static final class NoSignatureAdded extends MinutesRefused {
        public NoSignatureAdded() {
            super(Kind.INVALID);
        }
    }

    public static final class MoreThanOneSignature extends MinutesRefused {
        public MoreThanOneSignature() {
            super(Kind.INVALID);
        }
    }

    public static final class WrongField extends MinutesRefused {
        public WrongField() {
            super(Kind.INVALID);
        }
    }

    public static final class SignedInTheFuture extends MinutesRefused {
        public SignedInTheFuture() {
            super(Kind.INVALID);
        }
    }

    public static final class AnotherPerson extends MinutesRefused {
        public AnotherPerson(String certificate, String person) {
            super(Kind.INVALID, certificate, person);
        }
    }

    public static final class CertificateUntrusted extends MinutesRefused {
        public CertificateUntrusted(String certificate) {
            super(Kind.INVALID, certificate);
        }
    }

    /// @see vn.thidua.signing.Verdict
    public static final class NotOurBytes extends MinutesRefused {
        public NotOurBytes(String why) {
            super(Kind.INVALID, why);
        }
    }
}
