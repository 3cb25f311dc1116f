package vn.thidua.emulation.honours;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An old list that is taken over, as far as it is.
///
/// @param mapped which columns are read, in words
/// @param ignored which columns are left out
/// @param shown whether its awards are shown to everybody
/// @param fault what kept it from being read, in words; empty otherwise
/// @param stayed awards that stayed in the history when it was taken back, as somebody had built upon them
public record KeptImport(
        HonourImportId id,
        String fileName,
        String sha256,
        State state,
        int done,
        int total,
        String mapped,
        String ignored,
        int good,
        int faulty,
        int twice,
        boolean shown,
        String fault,
        Instant begunAt,
        Instant aliveAt,
        @Nullable Instant takenAt,
        @Nullable Instant undoneAt,
        String undoReason,
        int stayed) {

    /// From then on a node that was not heard of is taken for gone.
    public static final Duration SILENCE = Duration.ofMinutes(1);

    public enum State {
        READING,
        /// Read and waiting for a yes.
        READ,
        TAKING,
        TAKEN,
        UNDOING,
        UNDONE,
        STOPPED,
        FAILED,
        /// The node at work is gone: what it was doing has left no trace and may be begun anew.
        LOST
    }

    KeptImport seenAt(Instant now) {
        if (!underWay() || !aliveAt.isBefore(now.minus(SILENCE))) return this;
        return new KeptImport(
                id, fileName, sha256, State.LOST, done, total, mapped, ignored, good, faulty, twice, shown, fault,
                begunAt, aliveAt, takenAt, undoneAt, undoReason, stayed);
    }

    /// Whether it may be taken in; what was lost while it was taken in has all its rows still.
    public boolean ready() {
        return state == State.READ || state == State.LOST && good > 0;
    }

    public boolean underWay() {
        return state == State.READING || state == State.TAKING;
    }
}
