package vn.thidua.organisation;

import vn.thidua.platform.Refusal;

/// Why a unit or a mandate cannot be so.
public abstract class OrganisationRefused extends Refusal {

    private OrganisationRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class WithoutName extends OrganisationRefused {
        public WithoutName() {
            super(Kind.INVALID);
        }
    }

    /// Names follow one another: a new one begins after the first day of the last.
    public static final class NotAfterTheLastName extends OrganisationRefused {
        public NotAfterTheLastName(String name) {
            super(Kind.INVALID, name);
        }
    }

    public static final class SameName extends OrganisationRefused {
        public SameName(String name) {
            super(Kind.INVALID, name);
        }
    }

    /// The unit is not there on that day: not yet, or no longer.
    public static final class NotThere extends OrganisationRefused {
        public NotThere(String name) {
            super(Kind.CONFLICT, name);
        }
    }

    public static final class EndedAlready extends OrganisationRefused {
        public EndedAlready(String name) {
            super(Kind.CONFLICT, name);
        }
    }

    public static final class SuccessorOfItself extends OrganisationRefused {
        public SuccessorOfItself(String name) {
            super(Kind.INVALID, name);
        }
    }

    public static final class NothingToMerge extends OrganisationRefused {
        public NothingToMerge() {
            super(Kind.INVALID);
        }
    }

    public static final class SplitIntoOne extends OrganisationRefused {
        public SplitIntoOne() {
            super(Kind.INVALID);
        }
    }

    /// Somebody has been appointed to the unit from a day on which it will be no more.
    public static final class MandateAhead extends OrganisationRefused {
        public MandateAhead(String name) {
            super(Kind.CONFLICT, name);
        }
    }

    public static final class EndsBeforeItBegins extends OrganisationRefused {
        public EndsBeforeItBegins() {
            super(Kind.INVALID);
        }
    }

    public static final class PositionKnown extends OrganisationRefused {
        public PositionKnown(String name) {
            super(Kind.CONFLICT, name);
        }
    }

    /// Only one person at a time may hold the position.
    public static final class PositionTaken extends OrganisationRefused {
        public PositionTaken() {
            super(Kind.CONFLICT);
        }
    }

    public static final class HeldAlready extends OrganisationRefused {
        public HeldAlready() {
            super(Kind.CONFLICT);
        }
    }

    /// A mandate can be made shorter, never longer: for more time somebody is appointed anew.
    public static final class OverAlready extends OrganisationRefused {
        public OverAlready() {
            super(Kind.CONFLICT);
        }
    }
}
