package vn.thidua.emulation.honours;

import vn.thidua.platform.Refusal;

/// Why something of the history of awards is refused.
public abstract class HonoursRefused extends Refusal {

    private HonoursRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class WithoutName extends HonoursRefused {
        public WithoutName() {
            super(Kind.INVALID);
        }
    }

    public static final class TooLong extends HonoursRefused {
        public TooLong(int most) {
            super(Kind.INVALID, most);
        }
    }

    /// A collective is no person.
    public static final class NoPerson extends HonoursRefused {
        public NoPerson(String name) {
            super(Kind.INVALID, name);
        }
    }

    public static final class NoYear extends HonoursRefused {
        public NoYear(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class EndsBeforeItBegins extends HonoursRefused {
        public EndsBeforeItBegins() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutDecision extends HonoursRefused {
        public WithoutDecision(String name) {
            super(Kind.INVALID, name);
        }
    }

    public static final class WithoutIssuer extends HonoursRefused {
        public WithoutIssuer(String name) {
            super(Kind.INVALID, name);
        }
    }

    public static final class RevokedWithoutReason extends HonoursRefused {
        public RevokedWithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class RevokedAlready extends HonoursRefused {
        public RevokedAlready() {
            super(Kind.CONFLICT);
        }
    }

    /// No kind of that code is in the catalogue.
    public static final class UnknownAward extends HonoursRefused {
        public UnknownAward(String written) {
            super(Kind.INVALID, written);
        }
    }

    /// The kind is not given to such a subject.
    public static final class NotForSuch extends HonoursRefused {
        public NotForSuch(String award, String name) {
            super(Kind.INVALID, award, name);
        }
    }

    /// What was sent is no table of an office program.
    public static final class NoList extends HonoursRefused {
        public NoList() {
            super(Kind.INVALID);
        }
    }

    public static final class ListTooLarge extends HonoursRefused {
        public ListTooLarge(int megabytes) {
            super(Kind.TOO_LARGE, megabytes);
        }
    }

    public static final class ListTooLong extends HonoursRefused {
        public ListTooLong(int rows) {
            super(Kind.INVALID, rows);
        }
    }

    /// No row of the table heads the columns that are needed.
    public static final class WithoutHeads extends HonoursRefused {
        public WithoutHeads() {
            super(Kind.INVALID);
        }
    }

    /// The same file was taken in, and not taken back.
    public static final class TakenAlready extends HonoursRefused {
        public TakenAlready(String file) {
            super(Kind.CONFLICT, file);
        }
    }

    /// The list is at another step.
    public static final class NotNow extends HonoursRefused {
        public NotNow() {
            super(Kind.CONFLICT);
        }
    }

    public static final class NothingToTake extends HonoursRefused {
        public NothingToTake() {
            super(Kind.CONFLICT);
        }
    }

    public static final class UndoneWithoutReason extends HonoursRefused {
        public UndoneWithoutReason() {
            super(Kind.INVALID);
        }
    }

    public static final class AskedWithoutWords extends HonoursRefused {
        public AskedWithoutWords() {
            super(Kind.INVALID);
        }
    }

    public static final class AnsweredAlready extends HonoursRefused {
        public AnsweredAlready() {
            super(Kind.CONFLICT);
        }
    }

    public static final class AnsweredWithoutReason extends HonoursRefused {
        public AnsweredWithoutReason() {
            super(Kind.INVALID);
        }
    }
}
