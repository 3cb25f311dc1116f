package vn.thidua.audit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads the whole trail and says whether it holds.
@Component
class Verification {

    private static final int BATCH = 1_000;

    private final AuditStore store;
    private final AnchorFile file;

    /// Hears how far a check has come, and says whether it should go on.
    interface Watcher {
        boolean goesOn(long sound, long most);
    }

    /// @param sound how many entries hold, up to the first flaw
    record Result(long sound, int anchors, Optional<Flaw> flaw) {

        /// Without anchors nobody can know whether the end was cut off.
        boolean holds() {
            return flaw.isEmpty() && (anchors > 0 || sound == 0);
        }
    }

    Verification(AuditStore store, AnchorFile file) {
        this.store = store;
        this.file = file;
    }

    /// The anchors are read first: one that is made meanwhile may know of entries that were not yet there.
    Result made() throws IOException {
        return made((_, _) -> true).orElseThrow();
    }

    /// Empty when it was stopped half-way: what was not read is not known.
    Optional<Result> made(Watcher watcher) throws IOException {
        var anchors = file.all();
        var most = store.head().n();
        var chain = new Chain(anchors, most);
        var above = Long.MIN_VALUE;
        List<AuditEntry> entries;
        do {
            entries = store.above(above, BATCH);
            for (var entry : entries) if (!chain.follows(entry)) return Optional.of(result(chain, anchors));
            if (!watcher.goesOn(chain.sound(), most)) return Optional.empty();
            if (!entries.isEmpty()) above = entries.getLast().n();
        } while (!entries.isEmpty());
        return Optional.of(result(chain, anchors));
    }

    private static Result result(Chain chain, List<Anchor> anchors) {
        return new Result(chain.sound(), anchors.size(), chain.verdict());
    }
}
