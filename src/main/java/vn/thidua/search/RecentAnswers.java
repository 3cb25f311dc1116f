package vn.thidua.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.LocalDate;

/// Answers to questions that were asked before in the same state of the index, on the same day: most people look for
/// what others look for. Bounded by the letters kept, 6 million, about 12 MB.
final class RecentAnswers {
    private static final int LETTERS = 6_000_000;
    private static final int BESIDES_LETTERS = 100;
    private final Cache<Asked, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(LETTERS)
            .weigher((Asked asked, Answer answer) -> weight(answer))
            .executor(Runnable::run)
            .build();

    private record Asked(Question question, LocalDate day) {}

    interface Finder {
        Answer answer() throws IOException;
    }

    Answer of(Question question, LocalDate day, Finder finder) throws IOException {
        var asked = new Asked(question, day);
        var known = answers.getIfPresent(asked);
        if (known != null) {
            return known;
        }
        var found = finder.answer();
        if (!found.building()) {
            answers.put(asked, found);
        }
        return found;
    }

    private static int weight(Answer answer) {
        int weight = BESIDES_LETTERS;
        for (var hit : answer.hits()) {
            weight += 2 * BESIDES_LETTERS + hit.address().length();
            for (var segment : hit.title()) {
                weight += BESIDES_LETTERS / 2 + segment.text().length();
            }
            for (var segment : hit.excerpt()) {
                weight += BESIDES_LETTERS / 2 + segment.text().length();
            }
        }
        return weight;
    }
}
