package vn.thidua.emulation.archive;

import vn.thidua.platform.Refusal;

/// Why a year is not closed, or a package not made.
public abstract sealed class ArchiveRefused extends Refusal {

    private ArchiveRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    /// One is being made of that year.
    public static final class UnderWay extends ArchiveRefused {
        public UnderWay() {
            super(Kind.CONFLICT);
        }
    }

    /// Its files are larger together than the operator allows.
    public static final class TooLarge extends ArchiveRefused {

        private final int megabytes;

        public TooLarge(int megabytes) {
            super(Kind.NO_ROOM, megabytes);
            this.megabytes = megabytes;
        }

        /// As many as they may have.
        int megabytes() {
            return megabytes;
        }
    }

    /// The disk, or that of the database, is almost full.
    public static final class NoRoom extends ArchiveRefused {
        public NoRoom() {
            super(Kind.NO_ROOM);
        }
    }

    /// A year without a certified ranking has not come to its end.
    public static final class NotRanked extends ArchiveRefused {
        public NotRanked() {
            super(Kind.CONFLICT);
        }
    }

    /// Dossiers of the year wait for something.
    public static final class DossiersOpen extends ArchiveRefused {
        public DossiersOpen(int open, String codes) {
            super(Kind.CONFLICT, open, codes);
        }
    }

    public static final class ClosedAlready extends ArchiveRefused {
        public ClosedAlready() {
            super(Kind.CONFLICT);
        }
    }
}
