package vn.thidua.accounts;

import vn.thidua.platform.Refusal;

/// Why a passkey cannot be added or taken away.
public abstract class PasskeyRefused extends Refusal {

    private PasskeyRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class WithoutName extends PasskeyRefused {
        public WithoutName(int longest) {
            super(Kind.INVALID, longest);
        }
    }

    /// Asked too long ago, answered before, signed for another place, or no answer of a key at all.
    public static final class NotProven extends PasskeyRefused {
        public NotProven() {
            super(Kind.INVALID);
        }
    }

    public static final class Known extends PasskeyRefused {
        public Known() {
            super(Kind.CONFLICT);
        }
    }

    public static final class TooMany extends PasskeyRefused {
        public TooMany(int most) {
            super(Kind.CONFLICT, most);
        }
    }

    public static final class NotHere extends PasskeyRefused {
        public NotHere() {
            super(Kind.CONFLICT);
        }
    }

    /// Whoever administers or publishes keeps one second factor.
    public static final class LastFactor extends PasskeyRefused {
        public LastFactor() {
            super(Kind.CONFLICT);
        }
    }
}
