package vn.thidua.newsroom.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.thidua.design.TextDifference;

/// Somebody was faster: mine, what stands now, and what both began from, field by field.
///
/// @param revision under which mine is kept
/// @param version of what stands now, which the choice is made against
public record ConflictPage(
        UUID draft, String title, int revision, int version, String by, Instant at, List<Field> fields) {

    /// @param clash whether both changed it; where only one did, that one is chosen already
    /// @param mineChosen which is chosen to begin with
    public record Field(
            String name,
            String mine,
            String theirs,
            String base,
            TextDifference mineChanges,
            TextDifference theirChanges,
            boolean clash,
            boolean mineChosen) {}
}
