package vn.thidua.emulation.assessment;

import java.time.Instant;

/// What the member answers to a word of others on a line: it disputes a finding of its checker, or explains itself to
/// the office.
///
/// @param to the stage that it answers
public record Reply(Stage to, String code, String words, Instant at) {

    public Reply {
        words = words.strip();
        if (words.isEmpty()) throw new AssessmentRefused.NothingSaid();
    }
}
