package vn.thidua.emulation.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A package of a year, as far as it is made.
///
/// @param run whose work it is; another after each start
/// @param closed whether the year was closed when it was begun: such a package is kept, any other is a trial
/// @param done chapters that are written, of all
/// @param aliveAt when the node at work was last heard of
/// @param endedAt `null` while it is made
/// @param files how many there are; nought while there is none
/// @param size of the package in bytes
/// @param sha256 of the package; empty while there is none
/// @param manifest SHA-256 of its list of files, which stands for all of them; empty while there is none
/// @param limit how many megabytes its files may have, where it failed because they have more; nought otherwise
/// @param noRoom whether it failed because a disk was full
public record ArchivePackage(
        UUID run,
        State state,
        boolean closed,
        int done,
        int total,
        Instant startedAt,
        Instant aliveAt,
        @Nullable Instant endedAt,
        int files,
        long size,
        String sha256,
        String manifest,
        int limit,
        boolean noRoom) {

    /// A package is kept in pieces of so many bytes; the last one may have fewer.
    static final int PIECE = 1 << 20;

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

    ArchivePackage seenAt(Instant now) {
        if (state != State.RUNNING || !aliveAt.isBefore(now.minus(SILENCE))) return this;
        return new ArchivePackage(
                run,
                State.LOST,
                closed,
                done,
                total,
                startedAt,
                aliveAt,
                endedAt,
                files,
                size,
                sha256,
                manifest,
                limit,
                noRoom);
    }

    static int pieces(long size) {
        return Math.toIntExact(Math.ceilDiv(size, PIECE));
    }

    public boolean running() {
        return state == State.RUNNING;
    }
}
