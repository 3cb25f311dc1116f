package vn.thidua.accounts;

import vn.thidua.platform.Refusal;

/// Why something cannot be done with an account, or nobody let in.
public abstract class AccountRefused extends Refusal {

    private AccountRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class LoginNotAllowed extends AccountRefused {
        public LoginNotAllowed() {
            super(Kind.INVALID);
        }
    }

    public static final class LoginTaken extends AccountRefused {
        public LoginTaken(Login login) {
            super(Kind.CONFLICT, login.value());
        }
    }

    public static final class WithoutName extends AccountRefused {
        public WithoutName() {
            super(Kind.INVALID);
        }
    }

    public static final class UnknownRole extends AccountRefused {
        public UnknownRole(String role) {
            super(Kind.INVALID, role);
        }
    }

    /// Unknown, used or too old: whoever asks does not learn which.
    public static final class LinkNotValid extends AccountRefused {
        public LinkNotValid() {
            super(Kind.GONE);
        }
    }

    public static final class WithoutSecondFactor extends AccountRefused {
        public WithoutSecondFactor() {
            super(Kind.INVALID);
        }
    }

    public static final class CodeNotValid extends AccountRefused {
        public CodeNotValid() {
            super(Kind.INVALID);
        }
    }

    public static final class LastAdministrator extends AccountRefused {
        public LastAdministrator() {
            super(Kind.CONFLICT);
        }
    }

    /// The password was right, and the account's passkey is asked for on the page for signing in.
    public static final class SecondStepWanted extends AccountRefused {
        public SecondStepWanted() {
            super(Kind.FORBIDDEN);
        }
    }

    /// A key or a code that is not this person's, or not now: the page for the second step says it in its own words.
    public static final class FactorNotTaken extends AccountRefused {
        public FactorNotTaken() {
            super(Kind.FORBIDDEN);
        }
    }

    /// A key that is nobody's, or not now.
    public static final class KeyNotTaken extends AccountRefused {
        public KeyNotTaken() {
            super(Kind.FORBIDDEN);
        }
    }

    /// Too long ago, or done already.
    public static final class StepOver extends AccountRefused {
        public StepOver() {
            super(Kind.GONE);
        }
    }

    /// An outsider's account has a last day.
    public static final class WithoutEnd extends AccountRefused {
        public WithoutEnd() {
            super(Kind.INVALID);
        }
    }

    /// Nobody answers for their own account.
    public static final class AnswersForThemselves extends AccountRefused {
        public AnswersForThemselves() {
            super(Kind.INVALID);
        }
    }

    /// A disabled account is opened first.
    public static final class Shut extends AccountRefused {
        public Shut() {
            super(Kind.CONFLICT);
        }
    }

    /// Nobody is signed in, or the session is over.
    public static final class NotSignedIn extends AccountRefused {
        public NotSignedIn() {
            super(Kind.UNKNOWN_PERSON);
        }
    }

    /// A form that no page of ours has made for this session.
    public static final class FormNotOurs extends AccountRefused {
        public FormNotOurs() {
            super(Kind.FORBIDDEN);
        }
    }

    /// Wrong name, wrong password, wrong code, locked or disabled: one answer for all.
    public static final class NotLetIn extends AccountRefused {
        public NotLetIn() {
            super(Kind.FORBIDDEN);
        }
    }
}
