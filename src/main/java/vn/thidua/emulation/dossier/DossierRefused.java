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
}
