package vn.thidua.emulation.programme;

import vn.thidua.platform.Refusal;

/// Why a programme cannot be so, or does not go on.
public abstract class ProgrammeRefused extends Refusal {

    private ProgrammeRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class ItemWithoutMeasures extends ProgrammeRefused {
        public ItemWithoutMeasures() {
            super(Kind.INVALID);
        }
    }

    public static final class ItemWithoutDepartment extends ProgrammeRefused {
        public ItemWithoutDepartment() {
            super(Kind.INVALID);
        }
    }

    public static final class GoalWithoutTarget extends ProgrammeRefused {
        public GoalWithoutTarget() {
            super(Kind.INVALID);
        }
    }

    public static final class GoalFallsShort extends ProgrammeRefused {
        public GoalFallsShort(String target) {
            super(Kind.INVALID, target);
        }
    }

    public static final class OutsideWithoutReason extends ProgrammeRefused {
        public OutsideWithoutReason() {
            super(Kind.INVALID);
        }
    }

    /// The programme was written for another version of the pact, or names a target that is not the member's.
    public static final class PactChanged extends ProgrammeRefused {
        public PactChanged() {
            super(Kind.CONFLICT);
        }
    }

    public static final class TaskNotPlanned extends ProgrammeRefused {
        public TaskNotPlanned(int n, String task) {
            super(Kind.INVALID, n, task);
        }
    }

    public static final class TargetNotPlanned extends ProgrammeRefused {
        public TargetNotPlanned(String target) {
            super(Kind.INVALID, target);
        }
    }

    public static final class IssuedWithoutNumber extends ProgrammeRefused {
        public IssuedWithoutNumber() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutSigner extends ProgrammeRefused {
        public WithoutSigner() {
            super(Kind.INVALID);
        }
    }

    public static final class ReturnedWithoutReason extends ProgrammeRefused {
        public ReturnedWithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class RevisedWithoutReason extends ProgrammeRefused {
        public RevisedWithoutReason() {
            super(Kind.INVALID);
        }
    }

    /// The programme is not in a state in which this can be done.
    public static final class NotNow extends ProgrammeRefused {
        public NotNow() {
            super(Kind.CONFLICT);
        }
    }

    public static final class PactNotSigned extends ProgrammeRefused {
        public PactNotSigned() {
            super(Kind.CONFLICT);
        }
    }

    /// Nobody judges the programme of the own unit.
    public static final class OwnProgramme extends ProgrammeRefused {
        public OwnProgramme() {
            super(Kind.FORBIDDEN);
        }
    }

    /// Somebody else saved it after it was read.
    public static final class ChangedMeanwhile extends ProgrammeRefused {
        public ChangedMeanwhile() {
            super(Kind.CONFLICT);
        }
    }

    public static final class NotANumber extends ProgrammeRefused {
        public NotANumber(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class NotADay extends ProgrammeRefused {
        public NotADay(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    /// No .xlsx, or not the template of this programme.
    public static final class SheetUnreadable extends ProgrammeRefused {
        public SheetUnreadable() {
            super(Kind.INVALID);
        }
    }
}
