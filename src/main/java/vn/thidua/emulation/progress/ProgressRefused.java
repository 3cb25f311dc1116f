package vn.thidua.emulation.progress;

import vn.thidua.platform.Refusal;

/// Why a report is not taken.
public abstract class ProgressRefused extends Refusal {

    private ProgressRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class Negative extends ProgressRefused {
        public Negative() {
            super(Kind.INVALID);
        }
    }

    public static final class NotANumber extends ProgressRefused {
        public NotANumber(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    /// The bloc has not accepted a programme of the member yet.
    public static final class NoProgramme extends ProgressRefused {
        public NoProgramme() {
            super(Kind.CONFLICT);
        }
    }

    public static final class NothingReported extends ProgressRefused {
        public NothingReported() {
            super(Kind.INVALID);
        }
    }

    public static final class CorrectedWithoutReason extends ProgressRefused {
        public CorrectedWithoutReason() {
            super(Kind.INVALID);
        }
    }

    /// The period has not begun.
    public static final class InTheFuture extends ProgressRefused {
        public InTheFuture() {
            super(Kind.INVALID);
        }
    }
}
