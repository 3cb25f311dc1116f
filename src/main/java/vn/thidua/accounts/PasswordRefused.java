package vn.thidua.accounts;

import vn.thidua.platform.Refusal;

/// Why a password cannot be taken.
public abstract class PasswordRefused extends Refusal {

    private PasswordRefused(Object... facts) {
        super(Kind.INVALID, facts);
    }

    /// Typed twice, and not the same.
    public static final class NotTheSame extends PasswordRefused {
        public NotTheSame() {
            super();
        }
    }

    /// Not the password of whoever is signed in, or too many tries.
    public static final class NotYours extends PasswordRefused {
        public NotYours() {
            super();
        }
    }

    public static final class TooShort extends PasswordRefused {
        public TooShort(int shortest) {
            super(shortest);
        }
    }

    public static final class TooLong extends PasswordRefused {
        public TooLong(int longest) {
            super(longest);
        }
    }

    public static final class TooPlain extends PasswordRefused {
        public TooPlain(int kinds) {
            super(kinds);
        }
    }

    public static final class ContainsLogin extends PasswordRefused {
        public ContainsLogin() {
            super();
        }
    }

    public static final class UsedBefore extends PasswordRefused {
        public UsedBefore(int remembered) {
            super(remembered);
        }
    }
}
