package vn.thidua.emulation.bloc;

import java.time.LocalDate;
import vn.thidua.design.Words;
import vn.thidua.platform.Refusal;

/// Why a bloc, its year or its calendar cannot be so.
public abstract class BlocRefused extends Refusal {

    private BlocRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class WithoutName extends BlocRefused {
        public WithoutName() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutCouncil extends BlocRefused {
        public WithoutCouncil() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutDelegate extends BlocRefused {
        public WithoutDelegate() {
            super(Kind.INVALID);
        }
    }

    public static final class NoSymbol extends BlocRefused {
        public NoSymbol() {
            super(Kind.INVALID);
        }
    }

    public static final class SymbolTaken extends BlocRefused {
        public SymbolTaken(String bloc) {
            super(Kind.CONFLICT, bloc);
        }
    }

    public static final class YearOpen extends BlocRefused {
        public YearOpen(int year) {
            super(Kind.CONFLICT, Integer.toString(year));
        }
    }

    public static final class NoYear extends BlocRefused {
        public NoYear() {
            super(Kind.INVALID);
        }
    }

    public static final class TooFewMembers extends BlocRefused {
        public TooFewMembers() {
            super(Kind.INVALID);
        }
    }

    public static final class MemberTwice extends BlocRefused {
        public MemberTwice() {
            super(Kind.INVALID);
        }
    }

    public static final class NotThere extends BlocRefused {
        public NotThere(String unit, LocalDate on) {
            super(Kind.INVALID, unit, Words.day(on));
        }
    }

    public static final class InAnotherBloc extends BlocRefused {
        public InAnotherBloc(String unit, String bloc) {
            super(Kind.CONFLICT, unit, bloc);
        }
    }

    public static final class NotAMember extends BlocRefused {
        public NotAMember() {
            super(Kind.INVALID);
        }
    }

    public static final class MembersConfirmed extends BlocRefused {
        public MembersConfirmed() {
            super(Kind.CONFLICT);
        }
    }

    public static final class ChangedMeanwhile extends BlocRefused {
        public ChangedMeanwhile() {
            super(Kind.CONFLICT);
        }
    }

    public static final class WithoutPaper extends BlocRefused {
        public WithoutPaper() {
            super(Kind.INVALID);
        }
    }

    public static final class EndsBeforeItBegins extends BlocRefused {
        public EndsBeforeItBegins() {
            super(Kind.INVALID);
        }
    }

    public static final class GapBefore extends BlocRefused {
        public GapBefore(LocalDate day) {
            super(Kind.INVALID, Words.day(day));
        }
    }

    public static final class HeadAlready extends BlocRefused {
        public HeadAlready() {
            super(Kind.CONFLICT);
        }
    }

    public static final class NotAfterTheLastHead extends BlocRefused {
        public NotAfterTheLastHead(LocalDate since) {
            super(Kind.CONFLICT, Words.day(since));
        }
    }

    public static final class BeforeTheYear extends BlocRefused {
        public BeforeTheYear(LocalDate from) {
            super(Kind.INVALID, Words.day(from));
        }
    }

    public static final class PostAlready extends BlocRefused {
        public PostAlready() {
            super(Kind.CONFLICT);
        }
    }

    public static final class NotDeputy extends BlocRefused {
        public NotDeputy() {
            super(Kind.INVALID);
        }
    }

    public static final class NotTheNextState extends BlocRefused {
        public NotTheNextState() {
            super(Kind.CONFLICT);
        }
    }

    /// What follows the pact waits for it.
    public static final class PactNotSigned extends BlocRefused {
        public PactNotSigned() {
            super(Kind.CONFLICT);
        }
    }

    public static final class MembersNotConfirmed extends BlocRefused {
        public MembersNotConfirmed() {
            super(Kind.CONFLICT);
        }
    }

    public static final class WithoutHead extends BlocRefused {
        public WithoutHead() {
            super(Kind.CONFLICT);
        }
    }

    public static final class WithoutReason extends BlocRefused {
        public WithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class Suspended extends BlocRefused {
        public Suspended() {
            super(Kind.CONFLICT);
        }
    }

    public static final class NotSuspended extends BlocRefused {
        public NotSuspended() {
            super(Kind.CONFLICT);
        }
    }

    public static final class TurnTwice extends BlocRefused {
        public TurnTwice(int year) {
            super(Kind.INVALID, Integer.toString(year));
        }
    }

    public static final class WithoutWords extends BlocRefused {
        public WithoutWords() {
            super(Kind.INVALID);
        }
    }

    public static final class HandedToItself extends BlocRefused {
        public HandedToItself() {
            super(Kind.INVALID);
        }
    }

    public static final class NotTheHead extends BlocRefused {
        public NotTheHead(String unit) {
            super(Kind.CONFLICT, unit);
        }
    }

    public static final class InTheFuture extends BlocRefused {
        public InTheFuture() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutTitle extends BlocRefused {
        public WithoutTitle() {
            super(Kind.INVALID);
        }
    }

    public static final class NotMovable extends BlocRefused {
        public NotMovable() {
            super(Kind.CONFLICT);
        }
    }

    public static final class RuleEntry extends BlocRefused {
        public RuleEntry() {
            super(Kind.CONFLICT);
        }
    }

    public static final class DoneAlready extends BlocRefused {
        public DoneAlready() {
            super(Kind.CONFLICT);
        }
    }

    /// Level and organiser make the scope in which its members are nowhere else.
    public static final class ScopeStays extends BlocRefused {
        public ScopeStays() {
            super(Kind.CONFLICT);
        }
    }
}
