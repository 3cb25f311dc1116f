package vn.thidua.site;

import vn.thidua.platform.Refusal;

/// Why an old address cannot lead there.
public abstract class RedirectRefused extends Refusal {

    private RedirectRefused(Object... facts) {
        super(Kind.INVALID, facts);
    }

    public static final class NoOldAddress extends RedirectRefused {}

    public static final class NoNewAddress extends RedirectRefused {}

    public static final class BackOffice extends RedirectRefused {}

    /// It would lead back to itself, at once or by others.
    public static final class Circle extends RedirectRefused {
        public Circle(String path) {
            super(path);
        }
    }
}
