package vn.thidua.emulation.assessment;

import java.time.LocalDate;
import vn.thidua.design.Words;
import vn.thidua.platform.Refusal;

/// Why a step of scoring is not taken.
public abstract class AssessmentRefused extends Refusal {

    private AssessmentRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    /// The scoring is at another step.
    public static final class NotNow extends AssessmentRefused {
        public NotNow() {
            super(Kind.CONFLICT);
        }
    }

    public static final class ReturnedWithoutReason extends AssessmentRefused {
        public ReturnedWithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class NothingSaid extends AssessmentRefused {
        public NothingSaid() {
            super(Kind.INVALID);
        }
    }

    public static final class CheckedTwice extends AssessmentRefused {
        public CheckedTwice() {
            super(Kind.INVALID);
        }
    }

    public static final class OwnSheet extends AssessmentRefused {
        public OwnSheet() {
            super(Kind.INVALID);
        }
    }

    public static final class NoPlan extends AssessmentRefused {
        public NoPlan() {
            super(Kind.CONFLICT);
        }
    }

    public static final class DaysOutOfOrder extends AssessmentRefused {
        public DaysOutOfOrder() {
            super(Kind.INVALID);
        }
    }

    public static final class LinkDoesNotFit extends AssessmentRefused {
        public LinkDoesNotFit(String code) {
            super(Kind.INVALID, code);
        }
    }

    /// No criteria set is published for the year.
    public static final class WithoutCriteria extends AssessmentRefused {
        public WithoutCriteria() {
            super(Kind.CONFLICT);
        }
    }

    public static final class OpenAlready extends AssessmentRefused {
        public OpenAlready() {
            super(Kind.CONFLICT);
        }
    }

    public static final class NotAllSaid extends AssessmentRefused {
        public NotAllSaid(String codes) {
            super(Kind.CONFLICT, codes);
        }
    }

    /// A word that differs from what stood needs its reason.
    public static final class ChangedWithoutReason extends AssessmentRefused {
        public ChangedWithoutReason(String code) {
            super(Kind.INVALID, code);
        }
    }

    /// The line is filled from reports, which are corrected there.
    public static final class FilledFromReports extends AssessmentRefused {
        public FilledFromReports(String code) {
            super(Kind.INVALID, code);
        }
    }

    /// There is nothing to answer.
    public static final class NoFinding extends AssessmentRefused {
        public NoFinding(String code) {
            super(Kind.INVALID, code);
        }
    }

    public static final class NotAllLocked extends AssessmentRefused {
        public NotAllLocked(String units) {
            super(Kind.CONFLICT, units);
        }
    }

    public static final class NotAllScored extends AssessmentRefused {
        public NotAllScored(String codes) {
            super(Kind.CONFLICT, codes);
        }
    }

    /// Two different people reopen.
    public static final class SamePerson extends AssessmentRefused {
        public SamePerson() {
            super(Kind.CONFLICT);
        }
    }

    public static final class ReopenedWithoutReason extends AssessmentRefused {
        public ReopenedWithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class CheckingBegun extends AssessmentRefused {
        public CheckingBegun() {
            super(Kind.CONFLICT);
        }
    }

    public static final class ConflictWithoutReason extends AssessmentRefused {
        public ConflictWithoutReason() {
            super(Kind.INVALID);
        }
    }

    /// The table of all scores is being made already.
    public static final class WorkbookUnderWay extends AssessmentRefused {
        public WorkbookUnderWay() {
            super(Kind.CONFLICT);
        }
    }

    public static final class YearWithoutBlocs extends AssessmentRefused {
        public YearWithoutBlocs(int year) {
            super(Kind.INVALID, String.valueOf(year));
        }
    }

    public static final class TooEarly extends AssessmentRefused {
        public TooEarly(LocalDate until) {
            super(Kind.CONFLICT, Words.day(until));
        }
    }
}
