package vn.thidua.accounts;

import vn.thidua.platform.Refusal;

/// Why nobody is let in by the agency's provider, or linked with it. The first fact is how the agency calls it.
public abstract class SingleSignOnRefused extends Refusal {

    private SingleSignOnRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    /// It does not answer, or answers nonsense.
    public static final class Away extends SingleSignOnRefused {
        public Away(String label) {
            super(Kind.CONFLICT, label);
        }
    }

    /// The person turned back there.
    public static final class Cancelled extends SingleSignOnRefused {
        public Cancelled(String label) {
            super(Kind.FORBIDDEN, label);
        }
    }

    /// Nobody left from this browser with that state, or they came back already, or too late.
    public static final class NotUnderWay extends SingleSignOnRefused {
        public NotUnderWay(String label) {
            super(Kind.GONE, label);
        }
    }

    /// The provider does not take its own code: used, too old, or not for us.
    public static final class CodeNotTaken extends SingleSignOnRefused {
        public CodeNotTaken(String label) {
            super(Kind.FORBIDDEN, label);
        }
    }

    /// A token for another way there and back.
    public static final class WrongNonce extends SingleSignOnRefused {
        public WrongNonce(String label) {
            super(Kind.FORBIDDEN, label);
        }
    }

    /// A token for another product.
    public static final class WrongAudience extends SingleSignOnRefused {
        public WrongAudience(String label) {
            super(Kind.FORBIDDEN, label);
        }
    }

    /// Signed in there too long ago.
    public static final class TooLongAgo extends SingleSignOnRefused {
        public TooLongAgo(String label) {
            super(Kind.FORBIDDEN, label);
        }
    }

    /// Signature, issuer or dates are wrong.
    public static final class NotProven extends SingleSignOnRefused {
        public NotProven(String label) {
            super(Kind.FORBIDDEN, label);
        }
    }

    /// Nobody here is known by that name there. An account is never made by signing in.
    public static final class NotLinked extends SingleSignOnRefused {
        public NotLinked(String label) {
            super(Kind.FORBIDDEN, label);
        }
    }

    /// The account there belongs to somebody else here, or the one here to another there.
    public static final class LinkedOtherwise extends SingleSignOnRefused {
        public LinkedOtherwise(String label) {
            super(Kind.CONFLICT, label);
        }
    }

    /// Without it, its person could not come in any more.
    public static final class OnlyWayIn extends SingleSignOnRefused {
        public OnlyWayIn(String label) {
            super(Kind.CONFLICT, label);
        }
    }
}
