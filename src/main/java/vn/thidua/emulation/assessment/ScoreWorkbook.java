package vn.thidua.emulation.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The table of all scores of a province, as far as it is made.
///
/// @param run whose work it is; another after each start
/// @param done blocs that are read, of all of that year
/// @param aliveAt when the node at work was last heard of
/// @param endedAt `null` while it is made
/// @param size of the file in bytes; nought while there is none
public record ScoreWorkbook(
        UUID run,
        int year,
        State state,
        int done,
        int total,
        Instant startedAt,
        Instant aliveAt,
        @Nullable Instant endedAt,
        long size) {

    /// From then on a node that was not heard of is taken for gone.
    public static final Duration SILENCE = Duration.ofMinutes(1);

    public enum State {
        RUNNING,
        DONE,
        STOPPED,
        FAILED,
        /// The node at work is gone: it may be started anew.
        LOST
    }

    ScoreWorkbook seenAt(Instant now) {
        if (state != State.RUNNING || !aliveAt.isBefore(now.minus(SILENCE))) return this;
        return new ScoreWorkbook(run, year, State.LOST, done, total, startedAt, aliveAt, endedAt, size);
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    /// All blocs are read, the file is being written.
    public boolean writing() {
        return running() && done == total;
    }
}
