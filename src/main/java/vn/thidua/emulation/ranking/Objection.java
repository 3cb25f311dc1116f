package vn.thidua.emulation.ranking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;

/// What a member says against a ranking, and what it was answered.
///
/// @param answer `null` while there is none
public record Objection(
        UUID id,
        RankingId ranking,
        UnitId unit,
        String unitName,
        String words,
        Instant at,
        @Nullable Answer answer) {

    private static final int LONGEST = 4000;

    public record Answer(String words, String by, Instant at) {
        public Answer {
            words = said(words);
        }
    }

    public Objection {
        words = said(words);
    }

    private static String said(String typed) {
        var words = typed.strip();
        if (words.isEmpty()) throw new RankingRefused.NothingSaid();
        if (words.length() > LONGEST) throw new RankingRefused.TooLong(LONGEST);
        return words;
    }
}
