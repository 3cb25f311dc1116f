package vn.thidua.news;

import vn.thidua.platform.Refusal;

/// Why an article cannot be published so, or is no longer there.
public abstract class NewsRefused extends Refusal {

    private NewsRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class WithoutTitle extends NewsRefused {
        public WithoutTitle() {
            super(Kind.INVALID);
        }
    }

    public static final class WithoutBody extends NewsRefused {
        public WithoutBody(String title) {
            super(Kind.INVALID, title);
        }
    }

    public static final class BodyNotUnderstood extends NewsRefused {
        public BodyNotUnderstood() {
            super(Kind.INVALID);
        }
    }

    public static final class UnknownSection extends NewsRefused {
        public UnknownSection(String section) {
            super(Kind.INVALID, section);
        }
    }

    public static final class InTheFuture extends NewsRefused {
        public InTheFuture(String title) {
            super(Kind.INVALID, title);
        }
    }

    /// A major correction or a withdrawal that does not say why.
    public static final class WithoutNote extends NewsRefused {
        public WithoutNote() {
            super(Kind.INVALID);
        }
    }

    /// An address that no reader can be led to.
    public static final class LeadsNowhere extends NewsRefused {
        public LeadsNowhere() {
            super(Kind.INVALID);
        }
    }

    /// An article cannot be merged into itself, or into one that is not public.
    public static final class NotMergeable extends NewsRefused {
        public NotMergeable() {
            super(Kind.CONFLICT);
        }
    }

    public static final class ChangedMeanwhile extends NewsRefused {
        public ChangedMeanwhile() {
            super(Kind.CONFLICT);
        }
    }

    /// Published by mistake and taken back for good.
    public static final class Retracted extends NewsRefused {
        public Retracted() {
            super(Kind.GONE);
        }
    }
}
