package vn.thidua.emulation.registration;

import vn.thidua.platform.Refusal;

/// Why a registration cannot be so, or does not go on.
public abstract class RegistrationRefused extends Refusal {

    private RegistrationRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class WithoutSubject extends RegistrationRefused {
        public WithoutSubject() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutTitle extends RegistrationRefused {
        public WithoutTitle() {
            super(Kind.INVALID);
        }
    }

    /// A title for persons is not registered for a collective, nor the other way.
    public static final class NotForSuch extends RegistrationRefused {
        public NotForSuch(String title) {
            super(Kind.INVALID, title);
        }
    }

    public static final class NotAtThisLevel extends RegistrationRefused {
        public NotAtThisLevel(String title, String levels) {
            super(Kind.INVALID, title, levels);
        }
    }

    public static final class RegisteredTwice extends RegistrationRefused {
        public RegisteredTwice(int n, String subject, String title) {
            super(Kind.INVALID, n, subject, title);
        }
    }

    public static final class NothingRegistered extends RegistrationRefused {
        public NothingRegistered() {
            super(Kind.INVALID);
        }
    }

    /// The day has passed, and nobody opened the registration again.
    public static final class TooLate extends RegistrationRefused {
        public TooLate() {
            super(Kind.CONFLICT);
        }
    }

    /// What was never sent has nothing to withdraw.
    public static final class NeverSent extends RegistrationRefused {
        public NeverSent() {
            super(Kind.CONFLICT);
        }
    }

    public static final class ReturnedWithoutReason extends RegistrationRefused {
        public ReturnedWithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class WithdrawnWithoutReason extends RegistrationRefused {
        public WithdrawnWithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class RevisedWithoutReason extends RegistrationRefused {
        public RevisedWithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class ReopenedWithoutReason extends RegistrationRefused {
        public ReopenedWithoutReason() {
            super(Kind.INVALID);
        }
    }

    /// Nothing needs to be opened again.
    public static final class StillOpen extends RegistrationRefused {
        public StillOpen() {
            super(Kind.CONFLICT);
        }
    }

    /// The last day lies before today.
    public static final class OverAlready extends RegistrationRefused {
        public OverAlready() {
            super(Kind.INVALID);
        }
    }

    public static final class NotADay extends RegistrationRefused {
        public NotADay(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    /// The registration is not in a state in which this can be done.
    public static final class NotNow extends RegistrationRefused {
        public NotNow() {
            super(Kind.CONFLICT);
        }
    }

    /// Nobody judges the registration of the own unit.
    public static final class OwnRegistration extends RegistrationRefused {
        public OwnRegistration() {
            super(Kind.FORBIDDEN);
        }
    }

    /// Somebody else saved it after it was read.
    public static final class ChangedMeanwhile extends RegistrationRefused {
        public ChangedMeanwhile() {
            super(Kind.CONFLICT);
        }
    }

    /// Members may still change.
    public static final class MembersNotConfirmed extends RegistrationRefused {
        public MembersNotConfirmed() {
            super(Kind.CONFLICT);
        }
    }
}
