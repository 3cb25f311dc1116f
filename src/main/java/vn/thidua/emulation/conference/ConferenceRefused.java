package vn.thidua.emulation.conference;

import vn.thidua.platform.Refusal;

/// Why a conference cannot be so.
public abstract class ConferenceRefused extends Refusal {

    private ConferenceRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    public static final class WithoutPlace extends ConferenceRefused {
        public WithoutPlace() {
            super(Kind.INVALID);
        }
    }

    public static final class PictureWithoutCaption extends ConferenceRefused {
        public PictureWithoutCaption() {
            super(Kind.INVALID);
        }
    }

    public static final class TooManyPictures extends ConferenceRefused {
        public TooManyPictures(int most) {
            super(Kind.CONFLICT, most);
        }
    }

    public static final class NotATime extends ConferenceRefused {
        public NotATime(String typed) {
            super(Kind.INVALID, typed);
        }
    }

    public static final class ItemWithoutWords extends ConferenceRefused {
        public ItemWithoutWords() {
            super(Kind.INVALID);
        }
    }

    /// Title or words of a speaker without a name.
    public static final class WithoutSpeaker extends ConferenceRefused {
        public WithoutSpeaker() {
            super(Kind.INVALID);
        }
    }

    public static final class GuestWithoutName extends ConferenceRefused {
        public GuestWithoutName() {
            super(Kind.INVALID);
        }
    }

    public static final class DelegateWithoutName extends ConferenceRefused {
        public DelegateWithoutName() {
            super(Kind.INVALID);
        }
    }

    public static final class MemberStays extends ConferenceRefused {
        public MemberStays() {
            super(Kind.CONFLICT);
        }
    }

    public static final class ChangedMeanwhile extends ConferenceRefused {
        public ChangedMeanwhile() {
            super(Kind.CONFLICT);
        }
    }
}
