package vn.thidua.site;

import java.time.LocalDate;
import vn.thidua.design.Words;
import vn.thidua.platform.Refusal;

/// Why an outage cannot be planned so.
public abstract class OutageRefused extends Refusal {

    private OutageRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class EndsBeforeItBegins extends OutageRefused {
        public EndsBeforeItBegins() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutAffected extends OutageRefused {
        public WithoutAffected() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutReason extends OutageRefused {
        public WithoutReason() {
            super(Kind.INVALID);
        }
    }

    /// Its end has passed already.
    public static final class Past extends OutageRefused {
        public Past() {
            super(Kind.INVALID);
        }
    }

    /// Fewer working days ahead than the rule asks for, and no reason of force majeure.
    public static final class TooSoon extends OutageRefused {
        public TooSoon(int given, OutageRule rule, LocalDate earliest) {
            super(Kind.INVALID, rule.workingDays(), given, Words.day(earliest), rule.source());
        }
    }

    /// It is over or was cancelled: nothing about it can change.
    public static final class Closed extends OutageRefused {
        public Closed() {
            super(Kind.CONFLICT);
        }
    }

    public static final class WithoutCause extends OutageRefused {
        public WithoutCause() {
            super(Kind.INVALID);
        }
    }
}
