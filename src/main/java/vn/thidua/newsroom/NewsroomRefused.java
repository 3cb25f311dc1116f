package vn.thidua.newsroom;

import java.util.List;
import vn.thidua.platform.Refusal;

/// Why something cannot be done with an article in the making.
public abstract class NewsroomRefused extends Refusal {

    private NewsroomRefused(Kind kind, Object... facts) {
        super(kind, facts);
    }

    /// Somebody else saved after this text was read. It is kept as a revision, so that nothing is lost.
    public static final class Overtaken extends NewsroomRefused {

        private final int version;
        private final int revision;

        /// @param version that stands now
        /// @param revision under which the refused text is kept
        Overtaken(int version, int revision) {
            super(Kind.CONFLICT);
            this.version = version;
            this.revision = revision;
        }

        public int version() {
            return version;
        }

        public int revision() {
            return revision;
        }
    }

    /// Not at this stage: somebody may have been faster.
    public static final class NotNow extends NewsroomRefused {
        public NotNow() {
            super(Kind.CONFLICT);
        }
    }

    /// Somebody changed it after it was read; what would be approved or published has not been seen.
    public static final class ChangedSince extends NewsroomRefused {
        public ChangedSince() {
            super(Kind.CONFLICT);
        }
    }

    public static final class TooLong extends NewsroomRefused {
        public TooLong(String field, int most) {
            super(Kind.INVALID, field, most);
        }
    }

    /// Something is missing or wrong that readers would see.
    public static final class Incomplete extends NewsroomRefused {

        private final transient List<Check> faults;

        public Incomplete(List<Check> faults) {
            super(Kind.INVALID, faults.size());
            this.faults = List.copyOf(faults);
        }

        public List<Check> faults() {
            return faults;
        }
    }

    public static final class WithoutReason extends NewsroomRefused {
        public WithoutReason() {
            super(Kind.INVALID);
        }
    }

    /// Nobody approves what they wrote themselves.
    public static final class OwnWork extends NewsroomRefused {
        public OwnWork() {
            super(Kind.CONFLICT);
        }
    }

    /// What was published without an approval is looked at by somebody who neither wrote nor published it.
    public static final class OwnHaste extends NewsroomRefused {
        public OwnHaste() {
            super(Kind.CONFLICT);
        }
    }

    /// It was published or put aside while somebody was writing. What they wrote is kept as a revision.
    public static final class Closed extends NewsroomRefused {
        /// @param revision under which the refused text is kept
        public Closed(int revision) {
            super(Kind.CONFLICT, revision);
        }
    }

    /// An article has one correction at a time; another one has been begun.
    public static final class CorrectionUnderWay extends NewsroomRefused {
        public CorrectionUnderWay() {
            super(Kind.CONFLICT);
        }
    }

    public static final class InThePast extends NewsroomRefused {
        public InThePast() {
            super(Kind.INVALID);
        }
    }

    /// A correction that does not say whether readers are told, and what.
    public static final class WithoutAmendment extends NewsroomRefused {
        public WithoutAmendment() {
            super(Kind.INVALID);
        }
    }

    /// The article has been changed since this correction was begun.
    public static final class CorrectedMeanwhile extends NewsroomRefused {
        public CorrectedMeanwhile() {
            super(Kind.CONFLICT);
        }
    }

    /// A file that Word did not write, or that cannot be read.
    public static final class NotWord extends NewsroomRefused {
        public NotWord(String name) {
            super(Kind.INVALID, name);
        }
    }

    /// A file made to harm: far larger inside than outside, with a document type of its own, or endlessly deep.
    public static final class HarmfulWord extends NewsroomRefused {
        public HarmfulWord(String name) {
            super(Kind.INVALID, name);
        }
    }

    /// A picture that only points somewhere is not in the file, and nobody fetches it for a stranger.
    public static final class PictureElsewhere extends NewsroomRefused {
        public PictureElsewhere(String name) {
            super(Kind.INVALID, name);
        }
    }
}
