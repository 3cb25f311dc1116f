package vn.thidua.documents;

import vn.thidua.platform.Refusal;

/// Why a paper cannot be numbered so.
public abstract class DocumentRefused extends Refusal {

    private DocumentRefused(Kind kind) {
        super(kind);
    }

    /// A book without name or kind.
    public static final class WithoutName extends DocumentRefused {
        public WithoutName() {
            super(Kind.INVALID);
        }
    }

    public static final class NoYear extends DocumentRefused {
        public NoYear() {
            super(Kind.INVALID);
        }
    }

    public static final class NoPattern extends DocumentRefused {
        public NoPattern() {
            super(Kind.INVALID);
        }
    }

    /// A number for a paper about nothing.
    public static final class AboutNothing extends DocumentRefused {
        public AboutNothing() {
            super(Kind.INVALID);
        }
    }

    /// The number belongs to another paper, or the paper has another number.
    public static final class Bound extends DocumentRefused {
        public Bound() {
            super(Kind.CONFLICT);
        }
    }
}
