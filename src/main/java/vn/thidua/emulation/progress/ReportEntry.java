package vn.thidua.emulation.progress;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.emulation.pact.TargetId;

/// What a member reported of one target in one period. It stands; a correction is a later entry with its reason.
///
/// @param difficulties what stood in the way; may be empty
/// @param evidence which papers show it; may be empty
/// @param file whether a file is kept with it
/// @param late whether it came after the day for the period
/// @param reason why an earlier entry is corrected; empty for a first one
public record ReportEntry(
        UUID id,
        TargetId target,
        Period period,
        Figure figure,
        String difficulties,
        String evidence,
        boolean file,
        boolean late,
        String reason,
        Instant at) {

    public boolean corrects() {
        return !reason.isEmpty();
    }
}
