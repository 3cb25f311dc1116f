package vn.thidua.signing;

import vn.thidua.platform.Refusal;

/// Why nothing was signed, or why a file is not looked at.
public abstract class SigningRefused extends Refusal {

    private SigningRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class NoKeyFile extends SigningRefused {
        public NoKeyFile() {
            super(Kind.INVALID);
        }
    }

    public static final class NoCertificate extends SigningRefused {
        public NoCertificate() {
            super(Kind.INVALID);
        }
    }

    public static final class WrongPassword extends SigningRefused {
        public WrongPassword() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutKey extends SigningRefused {
        public WithoutKey() {
            super(Kind.INVALID);
        }
    }

    public static final class NotYetValid extends SigningRefused {
        public NotYetValid(String name, String from) {
            super(Kind.INVALID, name, from);
        }
    }

    public static final class Expired extends SigningRefused {
        public Expired(String name, String until) {
            super(Kind.INVALID, name, until);
        }
    }

    public static final class Revoked extends SigningRefused {
        public Revoked(String name) {
            super(Kind.INVALID, name);
        }
    }

    public static final class NotForSigning extends SigningRefused {
        public NotForSigning(String name) {
            super(Kind.INVALID, name);
        }
    }

    /// Too short, of an unknown kind, or refused by what holds it.
    public static final class KeyUnusable extends SigningRefused {
        public KeyUnusable() {
            super(Kind.INVALID);
        }
    }

    /// The signing service of the agency does not answer.
    public static final class DeviceSilent extends SigningRefused {
        public DeviceSilent() {
            super(Kind.CONFLICT);
        }
    }

    public static final class FieldTaken extends SigningRefused {
        public FieldTaken(String field) {
            super(Kind.CONFLICT, field);
        }
    }

    public static final class NoSuchPlace extends SigningRefused {
        public NoSuchPlace(String field) {
            super(Kind.INVALID, field);
        }
    }

    public static final class NotSignable extends SigningRefused {
        public NotSignable() {
            super(Kind.INVALID);
        }
    }

    /// The value that came back belongs to another certificate or to other bytes.
    public static final class ValueWrong extends SigningRefused {
        public ValueWrong() {
            super(Kind.INVALID);
        }
    }

    public static final class StampMissing extends SigningRefused {
        public StampMissing() {
            super(Kind.CONFLICT);
        }
    }

    /// No PNG, or a larger one than a seal needs.
    public static final class SealUnreadable extends SigningRefused {
        public SealUnreadable() {
            super(Kind.INVALID);
        }
    }

    public static final class NoFile extends SigningRefused {
        public NoFile() {
            super(Kind.INVALID);
        }
    }

    public static final class TooLarge extends SigningRefused {
        public TooLarge(int megabytes) {
            super(Kind.TOO_LARGE, megabytes);
        }
    }

    public static final class TooOften extends SigningRefused {
        public TooOften() {
            super(Kind.INVALID);
        }
    }

    /// Others' files are being looked at.
    public static final class Busy extends SigningRefused {
        public Busy() {
            super(Kind.CONFLICT);
        }
    }
}
