package vn.thidua.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.search.language.Syllable;

/// A question as it was understood: each word with what else it may have meant.
record Reading(
        List<Word> words, @Nullable String readAs, @Nullable String suggestion) {

    /// One word asked for. `other` is a second guess with less weight, never instead of the word.
    record Word(Syllable word, @Nullable Syllable other) {}

    /// Whether any word carries marks, so that the exact fields can tell right from nearly right.
    boolean marked() {
        return words.stream().anyMatch(word -> word.word().marked());
    }

    List<Syllable> syllables() {
        return words.stream().map(Word::word).toList();
    }
}
