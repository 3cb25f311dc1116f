package vn.thidua.emulation.pact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;

/// What a member says of a place in the text, and what became of it.
///
/// @param place a part of the text by its name, or a task by its number
/// @param proposal how the place should read; empty for a mere remark
/// @param answer `null` while nobody has answered
public record Comment(
        UUID id,
        int version,
        String place,
        UnitId unit,
        String words,
        String proposal,
        Instant at,
        @Nullable Answer answer,
        String reason) {

    public enum Answer {
        TAKEN,
        LEFT
    }

    public Comment {
        words = words.strip();
        proposal = proposal.strip();
        reason = reason.strip();
        if (words.isEmpty()) throw new PactRefused.CommentWithoutWords();
        if (answer == Answer.LEFT && reason.isEmpty()) throw new PactRefused.LeftWithoutReason();
    }

    Comment taken(String why) {
        return answered(Answer.TAKEN, why);
    }

    Comment left(String why) {
        return answered(Answer.LEFT, why);
    }

    private Comment answered(Answer how, String why) {
        if (answer != null) throw new PactRefused.AnsweredAlready();
        return new Comment(id, version, place, unit, words, proposal, at, how, why);
    }
}
