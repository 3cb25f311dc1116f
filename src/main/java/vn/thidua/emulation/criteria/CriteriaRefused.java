package vn.thidua.emulation.criteria;

import vn.thidua.platform.Refusal;

/// Why a draft cannot be read or published, or does not go on.
public abstract class CriteriaRefused extends Refusal {

    private CriteriaRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class TooLong extends CriteriaRefused {
        public TooLong(int most) {
            super(Kind.INVALID, most);
        }
    }

    public static final class TooManyLines extends CriteriaRefused {
        public TooManyLines(int most) {
            super(Kind.INVALID, most);
        }
    }

    public static final class NotANumber extends CriteriaRefused {
        public NotANumber(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class NotUnderstood extends CriteriaRefused {
        public NotUnderstood(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    /// Nobody said which of two results is the better one.
    public static final class BetterExpected extends CriteriaRefused {
        public BetterExpected(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class PlaceExpected extends CriteriaRefused {
        public PlaceExpected(int place, String typed) {
            super(Kind.INVALID, place, typed);
        }
    }

    public static final class ItemExpected extends CriteriaRefused {
        public ItemExpected(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class WeightExpected extends CriteriaRefused {
        public WeightExpected(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class GradeExpected extends CriteriaRefused {
        public GradeExpected(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class ParametersNotNeeded extends CriteriaRefused {
        public ParametersNotNeeded() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutKind extends CriteriaRefused {
        public WithoutKind() {
            super(Kind.INVALID);
        }
    }

    public static final class UnknownKind extends CriteriaRefused {
        public UnknownKind(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    /// Others stand within a line that is scored itself.
    public static final class GroupScored extends CriteriaRefused {
        public GroupScored(String code) {
            super(Kind.INVALID, code);
        }
    }

    public static final class GroupOfNothing extends CriteriaRefused {
        public GroupOfNothing(String code) {
            super(Kind.INVALID, code);
        }
    }

    /// No line above has the code within which this one is said to stand.
    public static final class ParentExpected extends CriteriaRefused {
        public ParentExpected(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class EvidenceOfGroup extends CriteriaRefused {
        public EvidenceOfGroup() {
            super(Kind.INVALID);
        }
    }

    /// Only a group has a ceiling.
    public static final class CeilingOfNothing extends CriteriaRefused {
        public CeilingOfNothing() {
            super(Kind.INVALID);
        }
    }

    /// What stands outside the base has no floor.
    public static final class FloorOutside extends CriteriaRefused {
        public FloorOutside() {
            super(Kind.INVALID);
        }
    }

    /// Points come from a regulation, and a set names it.
    public static final class WithoutSource extends CriteriaRefused {
        public WithoutSource() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutLines extends CriteriaRefused {
        public WithoutLines() {
            super(Kind.INVALID);
        }
    }

    public static final class DraftWithFaults extends CriteriaRefused {
        public DraftWithFaults(int faults) {
            super(Kind.INVALID, faults);
        }
    }

    /// Units were told other criteria; they are told why these change.
    public static final class WithoutReason extends CriteriaRefused {
        public WithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class NothingChanged extends CriteriaRefused {
        public NothingChanged() {
            super(Kind.INVALID);
        }
    }

    public static final class NothingToCopy extends CriteriaRefused {
        public NothingToCopy() {
            super(Kind.INVALID);
        }
    }

    public static final class FileUnreadable extends CriteriaRefused {
        public FileUnreadable() {
            super(Kind.INVALID);
        }
    }

    public static final class DraftBegun extends CriteriaRefused {
        public DraftBegun() {
            super(Kind.CONFLICT);
        }
    }

    public static final class NoDraft extends CriteriaRefused {
        public NoDraft() {
            super(Kind.CONFLICT);
        }
    }

    public static final class ChangedMeanwhile extends CriteriaRefused {
        public ChangedMeanwhile() {
            super(Kind.CONFLICT);
        }
    }
}
