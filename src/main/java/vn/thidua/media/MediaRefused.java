package vn.thidua.media;

import vn.thidua.platform.Refusal;

/// Why a file cannot be taken in, or a medium not be changed.
public abstract class MediaRefused extends Refusal {

    private MediaRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class NotAPicture extends MediaRefused {
        public NotAPicture(String name) {
            super(Kind.INVALID, name);
        }
    }

    public static final class TooManyPixels extends MediaRefused {
        public TooManyPixels(String name, long megapixels, int most) {
            super(Kind.INVALID, name, megapixels, most);
        }
    }

    public static final class KindNotAllowed extends MediaRefused {
        public KindNotAllowed(String name) {
            super(Kind.INVALID, name);
        }
    }

    /// The name says one thing, the bytes another.
    public static final class NotWhatItIsCalled extends MediaRefused {
        public NotWhatItIsCalled(String name) {
            super(Kind.INVALID, name);
        }
    }

    public static final class NothingSent extends MediaRefused {
        public NothingSent() {
            super(Kind.INVALID);
        }
    }

    public static final class Empty extends MediaRefused {
        public Empty(String name) {
            super(Kind.INVALID, name);
        }
    }

    public static final class TooLarge extends MediaRefused {
        public TooLarge(String name, long megabytes) {
            super(Kind.TOO_LARGE, name, megabytes);
        }
    }

    /// More than any kind may weigh: the name was never read.
    public static final class BodyTooLarge extends MediaRefused {
        public BodyTooLarge(long megabytes) {
            super(Kind.TOO_LARGE, megabytes);
        }
    }

    public static final class NoRoom extends MediaRefused {
        public NoRoom(String name) {
            super(Kind.NO_ROOM, name);
        }
    }

    /// A packed file with something in it that no office program writes.
    public static final class HostileOfficeFile extends MediaRefused {
        public HostileOfficeFile(String name, String what) {
            super(Kind.INVALID, name, what);
        }
    }

    public static final class OfficeFileUnpacksTooLarge extends MediaRefused {
        public OfficeFileUnpacksTooLarge(String name, int megabytes) {
            super(Kind.INVALID, name, megabytes);
        }
    }

    public static final class PdfUnreadable extends MediaRefused {
        public PdfUnreadable(String name) {
            super(Kind.INVALID, name);
        }
    }

    public static final class PdfLocked extends MediaRefused {
        public PdfLocked(String name) {
            super(Kind.INVALID, name);
        }
    }

    public static final class PdfActs extends MediaRefused {
        public PdfActs(String name) {
            super(Kind.INVALID, name);
        }
    }

    /// What arrived is not what was sent.
    public static final class Damaged extends MediaRefused {
        public Damaged(String name) {
            super(Kind.INVALID, name);
        }
    }

    public static final class UploadElsewhere extends MediaRefused {
        public UploadElsewhere(long offset) {
            super(Kind.CONFLICT, offset);
        }
    }

    public static final class UploadBusy extends MediaRefused {
        public UploadBusy() {
            super(Kind.CONFLICT);
        }
    }

    public static final class TooManyUploads extends MediaRefused {
        public TooManyUploads(int most) {
            super(Kind.CONFLICT, most);
        }
    }

    public static final class InUse extends MediaRefused {
        public InUse(String name, int uses) {
            super(Kind.CONFLICT, name, uses);
        }
    }

    public static final class ThereAlready extends MediaRefused {
        public ThereAlready(String name) {
            super(Kind.CONFLICT, name);
        }
    }

    public static final class AnotherKind extends MediaRefused {
        public AnotherKind(String name) {
            super(Kind.INVALID, name);
        }
    }

    public static final class ChangedMeanwhile extends MediaRefused {
        public ChangedMeanwhile(String name) {
            super(Kind.CONFLICT, name);
        }
    }

    public static final class CropNotInside extends MediaRefused {
        public CropNotInside() {
            super(Kind.INVALID);
        }
    }

    public static final class FocusNotInside extends MediaRefused {
        public FocusNotInside() {
            super(Kind.INVALID);
        }
    }
}
