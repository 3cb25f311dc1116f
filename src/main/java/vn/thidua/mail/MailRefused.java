package vn.thidua.mail;

import vn.thidua.platform.Refusal;

/// Why a mail cannot be kept or sent again.
public abstract class MailRefused extends Refusal {

    private MailRefused(Object... facts) {
        super(Kind.INVALID, facts);
    }

    public static final class NotAnAddress extends MailRefused {
        public NotAnAddress(String text) {
            super(text);
        }
    }

    public static final class WithoutSubject extends MailRefused {}

    /// Only what was given up is sent again.
    public static final class NotGivenUp extends MailRefused {}
}
