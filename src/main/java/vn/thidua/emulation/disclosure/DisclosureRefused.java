package vn.thidua.emulation.disclosure;

import java.time.LocalDate;
import vn.thidua.design.Words;
import vn.thidua.platform.Refusal;

/// Why a window cannot be so, or does not go on.
public abstract sealed class DisclosureRefused extends Refusal {

    private DisclosureRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class LineWithoutName extends DisclosureRefused {
        public LineWithoutName(int n) {
            super(Kind.INVALID, n);
        }
    }

    public static final class LineWithoutAward extends DisclosureRefused {
        public LineWithoutAward(int n) {
            super(Kind.INVALID, n);
        }
    }

    public static final class LineTooLong extends DisclosureRefused {
        public LineTooLong(int n, int most) {
            super(Kind.INVALID, n, most);
        }
    }

    public static final class MoreThanASentence extends DisclosureRefused {
        public MoreThanASentence(int n) {
            super(Kind.INVALID, n);
        }
    }

    /// Words for the public tell personal data.
    static DisclosureRefused telling(int n, PersonalTraces.Trace trace) {
        return switch (trace.kind()) {
            case PHONE -> new TellsPhone(n, trace.found());
            case IDENTITY -> new TellsIdentity(n, trace.found());
            case BIRTH -> new TellsBirth(n, trace.found());
            case ADDRESS -> new TellsAddress(n, trace.found());
            case MAIL -> new TellsMailbox(n, trace.found());
        };
    }

    public static final class TellsPhone extends DisclosureRefused {
        public TellsPhone(int n, String found) {
            super(Kind.INVALID, n, found);
        }
    }

    public static final class TellsIdentity extends DisclosureRefused {
        public TellsIdentity(int n, String found) {
            super(Kind.INVALID, n, found);
        }
    }

    public static final class TellsBirth extends DisclosureRefused {
        public TellsBirth(int n, String found) {
            super(Kind.INVALID, n, found);
        }
    }

    public static final class TellsAddress extends DisclosureRefused {
        public TellsAddress(int n, String found) {
            super(Kind.INVALID, n, found);
        }
    }

    public static final class TellsMailbox extends DisclosureRefused {
        public TellsMailbox(int n, String found) {
            super(Kind.INVALID, n, found);
        }
    }

    public static final class LineNotRead extends DisclosureRefused {
        public LineNotRead(int n) {
            super(Kind.INVALID, n);
        }
    }

    public static final class UnknownDossier extends DisclosureRefused {
        public UnknownDossier(int n, String code) {
            super(Kind.INVALID, n, code);
        }
    }

    public static final class EmptyList extends DisclosureRefused {
        public EmptyList() {
            super(Kind.INVALID);
        }
    }

    public static final class ListTooLong extends DisclosureRefused {
        public ListTooLong(int most) {
            super(Kind.INVALID, most);
        }
    }

    public static final class NoDays extends DisclosureRefused {
        public NoDays(int most) {
            super(Kind.INVALID, most);
        }
    }

    public static final class NoDay extends DisclosureRefused {
        public NoDay() {
            super(Kind.INVALID);
        }
    }

    public static final class NoYear extends DisclosureRefused {
        public NoYear() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutSource extends DisclosureRefused {
        public WithoutSource() {
            super(Kind.INVALID);
        }
    }

    public static final class ShorterThanTheRule extends DisclosureRefused {
        public ShorterThanTheRule(int least, String source) {
            super(Kind.INVALID, least, source);
        }
    }

    public static final class BeginsInThePast extends DisclosureRefused {
        public BeginsInThePast() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutTitle extends DisclosureRefused {
        public WithoutTitle() {
            super(Kind.INVALID);
        }
    }

    public static final class WordsTooLong extends DisclosureRefused {
        public WordsTooLong(int most) {
            super(Kind.INVALID, most);
        }
    }

    public static final class WithoutDecision extends DisclosureRefused {
        public WithoutDecision() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutReason extends DisclosureRefused {
        public WithoutReason() {
            super(Kind.INVALID);
        }
    }

    /// Whoever prepared it does not open it.
    public static final class SamePerson extends DisclosureRefused {
        public SamePerson() {
            super(Kind.CONFLICT);
        }
    }

    public static final class TooEarly extends DisclosureRefused {
        public TooEarly(LocalDate from) {
            super(Kind.CONFLICT, Words.day(from));
        }
    }

    public static final class NotNow extends DisclosureRefused {
        public NotNow() {
            super(Kind.CONFLICT);
        }
    }

    /// Nothing is taken before it is opened, and after its last day.
    public static final class NotOpen extends DisclosureRefused {
        public NotOpen() {
            super(Kind.CONFLICT);
        }
    }

    public static final class StillOpen extends DisclosureRefused {
        public StillOpen(LocalDate to) {
            super(Kind.CONFLICT, Words.day(to));
        }
    }

    public static final class VoicesWaiting extends DisclosureRefused {
        public VoicesWaiting(int waiting) {
            super(Kind.CONFLICT, waiting);
        }
    }
}
