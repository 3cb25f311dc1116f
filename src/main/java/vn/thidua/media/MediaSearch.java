package vn.thidua.media;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Unmarked;

/// What somebody looks for in the store.
///
/// @param kind `null` for all of them
public record MediaSearch(String words, @Nullable MediumKind kind, boolean discarded, int page) {

    public static final int SIZE = 24;
    private static final int MOST_PAGES = 10_000;

    public MediaSearch {
        words = words.strip();
        if (page < 1 || page > MOST_PAGES) throw new Missing();
    }

    String[] patterns() {
        return Arrays.stream(Unmarked.words(words).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word + "%")
                .toArray(String[]::new);
    }
}
