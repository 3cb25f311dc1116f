package vn.thidua.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One check of the whole trail, as it stands at this moment.
///
/// @param most how many entries there were when it began
/// @param endedAt `null` while it goes on
/// @param words what it found; empty while it goes on, and where it found nothing out
public record TrailCheck(
        State state,
        Instant begunAt,
        long sound,
        long most,
        @Nullable Instant endedAt,
        List<String> words) {

    public enum State {
        RUNNING,
        HOLDS,
        BROKEN,
        UNKNOWN,
        STOPPED,
        FAILED
    }

    static TrailCheck begun(Instant at, long most) {
        return new TrailCheck(State.RUNNING, at, 0, most, null, List.of());
    }

    TrailCheck reached(long sound, long most) {
        return new TrailCheck(State.RUNNING, begunAt, sound, most, null, List.of());
    }

    TrailCheck ended(State how, long sound, Instant at, List<String> words) {
        return new TrailCheck(how, begunAt, sound, Math.max(most, sound), at, words);
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    public int percent() {
        return most == 0 ? 100 : (int) Math.min(100, 100 * sound / most);
    }
}
