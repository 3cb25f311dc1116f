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
        UUID id, Stage stage, String code, Entry entry, String evidence, boolean file, String reason, Instant at) {

    LineEntry at(Stage other) {
        return new LineEntry(id, other, code, entry, evidence, file, reason, at);
    }

    /// Whether it says the same of the line as another one.
    boolean says(LineEntry other) {
        return switch (entry) {
            case Entry.Missing _ -> other.entry instanceof Entry.Missing;
            case Entry.NotAssigned _ -> other.entry instanceof Entry.NotAssigned;
            case Entry.Given given ->
                other.entry instanceof Entry.Given before
                        && given.input().equals(before.input())
                        && given.evidence() == before.evidence();
        };
    }
}
