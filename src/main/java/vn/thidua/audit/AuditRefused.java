package vn.thidua.audit;

import vn.thidua.platform.Refusal;

/// Why something cannot be done with the trail.
public abstract class AuditRefused extends Refusal {

    private AuditRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    /// One check at a time: it reads everything there is.
    public static final class CheckUnderWay extends AuditRefused {
        public CheckUnderWay() {
            super(Kind.CONFLICT);
        }
    }
}
