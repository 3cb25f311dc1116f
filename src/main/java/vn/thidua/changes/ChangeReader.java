package vn.thidua.changes;

import java.util.List;

/// Somebody who keeps a copy. Told of every change after its commit, in order, in this and every other process.
public interface ChangeReader {

    /// May be told twice of one change; must not fail for it.
    void changed(List<Change> changes);

    /// The feed was interrupted and may have missed something: check everything kept.
    void resumed();
}
