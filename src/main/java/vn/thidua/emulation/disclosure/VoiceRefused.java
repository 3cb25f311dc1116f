package vn.thidua.emulation.disclosure;

import vn.thidua.platform.Refusal;

/// Why what somebody writes about a list cannot be taken, or what an officer does with it.
public abstract sealed class VoiceRefused extends Refusal {

    private VoiceRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class NoKind extends VoiceRefused {
        public NoKind() {
            super(Kind.INVALID);
        }
    }

    public static final class NoLine extends VoiceRefused {
        public NoLine() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutWords extends VoiceRefused {
        public WithoutWords() {
            super(Kind.INVALID);
        }
    }

    public static final class TooLong extends VoiceRefused {
        public TooLong(int most, int length) {
            super(Kind.INVALID, most, length);
        }
    }

    public static final class NameTooLong extends VoiceRefused {
        public NameTooLong(int most) {
            super(Kind.INVALID, most);
        }
    }

    public static final class ContactTooLong extends VoiceRefused {
        public ContactTooLong(int most) {
            super(Kind.INVALID, most);
        }
    }

    /// A complaint says who complains.
    public static final class WithoutName extends VoiceRefused {
        public WithoutName() {
            super(Kind.INVALID);
        }
    }

    /// A complaint says where its answer goes.
    public static final class WithoutContact extends VoiceRefused {
        public WithoutContact() {
            super(Kind.INVALID);
        }
    }

    /// More than one reader has to say; or a machine.
    public static final class TooOften extends VoiceRefused {
        public TooOften() {
            super(Kind.INVALID);
        }
    }

    public static final class NobodyToSeeToIt extends VoiceRefused {
        public NobodyToSeeToIt() {
            super(Kind.INVALID);
        }
    }

    public static final class OfAnother extends VoiceRefused {
        public OfAnother() {
            super(Kind.CONFLICT);
        }
    }

    public static final class AnsweredAlready extends VoiceRefused {
        public AnsweredAlready() {
            super(Kind.CONFLICT);
        }
    }

    public static final class NotNow extends VoiceRefused {
        public NotNow() {
            super(Kind.CONFLICT);
        }
    }

    public static final class OutcomeDoesNotFit extends VoiceRefused {
        public OutcomeDoesNotFit() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutAnswer extends VoiceRefused {
        public WithoutAnswer() {
            super(Kind.INVALID);
        }
    }
}
