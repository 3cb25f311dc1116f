package vn.thidua.media;

import vn.thidua.platform.Refusal;

/// Why a file cannot be taken in.
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
        public TooManyPixels(String name, long megapixels) {
            super(Kind.INVALID, name, megapixels);
        }
    }

    public static final class KindNotAllowed extends MediaRefused {
        public KindNotAllowed(String name) {
            super(Kind.INVALID, name);
        }
    }

    public static final class TooLarge extends MediaRefused {
        public TooLarge(String name, long megabytes) {
            super(Kind.INVALID, name, megabytes);
        }
    }
}
