package vn.thidua.emulation.assessment;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.emulation.scoring.Entry;

/// What a stage said of a line. It stands; a correction is a later entry.
///
/// @param evidence which papers show it; may be empty
/// @param file whether a file is kept with it
/// @param reason why it differs from what stood before; empty for the member's own words
public record LineEntry(
        UUID id, Stage stage, String code, Entry entry, String evidence, boolean file, String reason, Instant at)
        implements Spoken {

    /// Whether it says of the line what that entry says: the same input, shown or not, or that it is none of the
    /// member's.
    public boolean says(Entry other) {
        return switch (entry) {
            case Entry.Missing _ -> other instanceof Entry.Missing;
            case Entry.NotAssigned _ -> other instanceof Entry.NotAssigned;
            case Entry.Given given ->
                other instanceof Entry.Given that
                        && given.input().equals(that.input())
                        && given.evidence() == that.evidence();
        };
    }
}
