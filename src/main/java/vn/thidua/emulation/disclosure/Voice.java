package vn.thidua.emulation.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody wrote about a list, and what came of it.
///
/// @param line about which one; 0 for the list as a whole
/// @param words empty once they are forgotten
/// @param due the day by which it is answered
/// @param assignee who sees to it; `null` while nobody does
/// @param acceptedAt when a complaint was taken up, which holds up the dossier; `null` where it was not
/// @param answer `null` while there is none
/// @param forgotten whether who wrote and what they wrote is deleted
public record Voice(
        VoiceId id,
        DisclosureId disclosure,
        NewVoice.Kind kind,
        int line,
        String words,
        Instant at,
        LocalDate due,
        @Nullable UUID assignee,
        @Nullable Instant acceptedAt,
        @Nullable Answer answer,
        boolean forgotten) {

    /// What came of it.
    public enum Outcome {
        /// An opinion that is followed.
        TAKEN,
        /// An opinion that is explained why not.
        EXPLAINED,
        /// A complaint that the law does not let us take up.
        NOT_ACCEPTED,
        /// A complaint that is right.
        UPHELD,
        /// A complaint that is not.
        DISMISSED
    }

    public record Answer(Outcome outcome, String words, Instant at) {

        static final int LONGEST = 4_000;

        public Answer {
            words = words.strip();
            if (words.isEmpty()) throw new VoiceRefused.WithoutAnswer();
            if (words.length() > LONGEST) throw new VoiceRefused.TooLong(LONGEST, words.length());
        }
    }

    /// Only whoever sees to it goes on with it.
    void mustBeOf(UUID account) {
        if (!account.equals(assignee)) throw new VoiceRefused.OfAnother();
    }

    private void mustWait() {
        if (answer != null) throw new VoiceRefused.AnsweredAlready();
    }

    Voice assigned(UUID account) {
        mustWait();
        return new Voice(id, disclosure, kind, line, words, at, due, account, acceptedAt, null, forgotten);
    }

    /// Takes up a complaint: from then on the dossier waits for what comes of it.
    Voice accepted(Instant now) {
        mustWait();
        if (!kind.serious() || acceptedAt != null) throw new VoiceRefused.NotNow();
        return new Voice(id, disclosure, kind, line, words, at, due, assignee, now, null, forgotten);
    }

    Voice answered(Answer given) {
        mustWait();
        if (!fits(given.outcome())) throw new VoiceRefused.OutcomeDoesNotFit();
        return new Voice(id, disclosure, kind, line, words, at, due, assignee, acceptedAt, given, forgotten);
    }

    /// Which outcomes there can be now.
    public boolean fits(Outcome outcome) {
        return switch (outcome) {
            case TAKEN, EXPLAINED -> !kind.serious();
            case NOT_ACCEPTED -> kind.serious() && acceptedAt == null;
            case UPHELD, DISMISSED -> acceptedAt != null;
        };
    }

    public boolean overdue(LocalDate today) {
        return answer == null && due.isBefore(today);
    }
}
