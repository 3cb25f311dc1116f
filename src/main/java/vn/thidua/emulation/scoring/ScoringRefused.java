package vn.thidua.emulation.scoring;

import java.util.List;
import vn.thidua.platform.Refusal;

/// Why a criteria set, what a unit has for it, or a ranking is refused.
public abstract class ScoringRefused extends Refusal {

    private static final int LONGEST_TITLE = 1000;

    private ScoringRefused(Object... facts) {
        super(Kind.INVALID, facts);
    }

    private ScoringRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    /// As criteria are numbered: `I.1.a`, `62`.
    static String code(String written) {
        var code = written.strip();
        if (!code.matches("[\\p{L}0-9]([\\p{L}0-9.-]{0,38}[\\p{L}0-9])?")) throw new NoCode(code);
        return code;
    }

    static String title(String code, String written) {
        var title = written.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) throw new WithoutTitle(code);
        return title;
    }

    static String reason(String written) {
        var reason = written.strip();
        if (reason.isEmpty()) throw new WithoutReason();
        return reason;
    }

    public static final class NoNumber extends ScoringRefused {

        public NoNumber(String written) {
            super(written);
        }
    }

    public static final class BelowNought extends ScoringRefused {

        public BelowNought(String number) {
            super(number);
        }
    }

    public static final class NotAboveNought extends ScoringRefused {

        public NotAboveNought(String number) {
            super(number);
        }
    }

    public static final class NoPercentage extends ScoringRefused {

        public NoPercentage(String number) {
            super(number);
        }
    }

    public static final class NoRounding extends ScoringRefused {}

    public static final class NoCode extends ScoringRefused {

        public NoCode(String written) {
            super(written);
        }
    }

    public static final class WithoutTitle extends ScoringRefused {

        public WithoutTitle(String code) {
            super(code);
        }
    }

    public static final class NoVersion extends ScoringRefused {}

    public static final class WithoutCriteria extends ScoringRefused {

        public WithoutCriteria(String code) {
            super(code);
        }
    }

    public static final class TooManyCriteria extends ScoringRefused {

        public TooManyCriteria(int most) {
            super(most);
        }
    }

    public static final class CountedTwice extends ScoringRefused {

        public CountedTwice(String code) {
            super(code);
        }
    }

    /// A formula that counts names nothing to count, or a table of places has no place.
    public static final class NothingCounted extends ScoringRefused {}

    public static final class PlacesGrow extends ScoringRefused {

        public PlacesGrow(int place) {
            super(place);
        }
    }

    public static final class FloorAboveCap extends ScoringRefused {}

    /// Classes go down, and the last one takes whoever is left.
    public static final class GradesOutOfOrder extends ScoringRefused {}

    /// What stands in one line contradicts another line.
    public static final class SetWithFaults extends ScoringRefused {

        private final transient List<SetFault> faults;

        public SetWithFaults(List<SetFault> faults) {
            super(faults.size(), faults.getFirst().code());
            this.faults = List.copyOf(faults);
        }

        public List<SetFault> faults() {
            return faults;
        }
    }

    /// What is computed is not typed; whoever finds it wrong corrects the input.
    public static final class TypedOver extends ScoringRefused {

        public TypedOver(String criterion) {
            super(criterion);
        }
    }

    public static final class OtherInput extends ScoringRefused {

        public OtherInput(String criterion) {
            super(criterion);
        }
    }

    public static final class AboveTheMaximum extends ScoringRefused {

        public AboveTheMaximum(String criterion, String max) {
            super(criterion, max);
        }
    }

    public static final class NotAStep extends ScoringRefused {

        public NotAStep(String criterion, String step) {
            super(criterion, step);
        }
    }

    public static final class WithoutTarget extends ScoringRefused {

        public WithoutTarget(String criterion) {
            super(criterion);
        }
    }

    /// No part of nought can be reached: either there is a target, or the criterion is not assigned.
    public static final class TargetOfNought extends ScoringRefused {

        public TargetOfNought(String criterion) {
            super(criterion);
        }
    }

    public static final class WithoutMarks extends ScoringRefused {}

    public static final class UnknownCount extends ScoringRefused {

        public UnknownCount(String criterion, String code) {
            super(criterion, code);
        }
    }

    public static final class UnknownCriterion extends ScoringRefused {

        public UnknownCriterion(String code) {
            super(code);
        }
    }

    /// A line outside the base is in no denominator that it could leave.
    public static final class ExtraNotAssigned extends ScoringRefused {

        public ExtraNotAssigned(String line) {
            super(line);
        }
    }

    public static final class WithoutSource extends ScoringRefused {}

    public static final class WithoutReason extends ScoringRefused {}

    /// All units are scored by one version of one set.
    public static final class OtherSet extends ScoringRefused {

        public OtherSet() {
            super(Kind.CONFLICT);
        }
    }

    public static final class UnitTwice extends ScoringRefused {}

    /// Nothing is ranked or classified while a line still needs somebody.
    public static final class NotAllScored extends ScoringRefused {

        public NotAllScored(String criteria) {
            super(Kind.CONFLICT, criteria);
        }
    }

    /// A unit to which nothing is assigned has no share.
    public static final class NothingAssigned extends ScoringRefused {

        public NothingAssigned() {
            super(Kind.CONFLICT);
        }
    }

    public static final class WithoutGrades extends ScoringRefused {}

    /// Places that give rights are distinct; the declared rules have not parted these units.
    public static final class TieOpen extends ScoringRefused {

        public TieOpen(int place, int units) {
            super(Kind.CONFLICT, place, units);
        }
    }

    /// The last within the quota and the first beyond it are equal.
    public static final class TieAtTheLine extends ScoringRefused {

        public TieAtTheLine(int allowed) {
            super(Kind.CONFLICT, allowed);
        }
    }

    public static final class NotRanked extends ScoringRefused {}

    /// More ballots than members, or more in favour than ballots.
    public static final class TallyDoesNotAddUp extends ScoringRefused {}

    public static final class NoThreshold extends ScoringRefused {}

    public static final class FileTooLarge extends ScoringRefused {

        public FileTooLarge() {
            super(Kind.TOO_LARGE);
        }
    }

    public static final class NoCriteriaFile extends ScoringRefused {}

    public static final class OtherSchema extends ScoringRefused {

        public OtherSchema(int schema) {
            super(schema);
        }
    }

    public static final class WrongField extends ScoringRefused {

        public WrongField(String place, String wanted) {
            super(place, wanted);
        }
    }

    public static final class UnknownField extends ScoringRefused {

        public UnknownField(String place) {
            super(place);
        }
    }
}
