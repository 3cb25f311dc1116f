package vn.thidua.emulation.honours;

import org.jspecify.annotations.Nullable;

/// An award in the history.
///
/// @param revoked `null` while it holds
public record Honour(HonourId id, NewHonour what, @Nullable Revoked revoked) {

    public boolean holds() {
        return revoked == null;
    }
}
