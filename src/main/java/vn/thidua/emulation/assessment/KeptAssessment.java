package vn.thidua.emulation.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A scoring as it is kept.
///
/// @param steps what was done with it, the oldest first
/// @param reopening that somebody asked for and nobody has confirmed yet
public record KeptAssessment(Assessment assessment, List<Step> steps, Optional<Reopening> reopening) {

    /// @param what as `assessment.step.*` says it
    /// @param reason empty where none was asked for
    public record Step(Instant at, String what, String reason) {}

    public record Reopening(UUID id, String reason, UUID askedBy) {}

    public KeptAssessment {
        steps = List.copyOf(steps);
    }
}
