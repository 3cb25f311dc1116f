package vn.thidua.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.search.Reading.Word;
import vn.thidua.search.language.MarkRestorer;
import vn.thidua.search.language.Spelling;
import vn.thidua.search.language.Syllable;
import vn.thidua.search.language.Syllables;
import vn.thidua.search.language.Typing;
import vn.thidua.search.language.Usage;

/// Makes out what was meant: keys of Telex and VNI, missing marks, slips of the fingers.
final class Understanding {
    private final Usage usage;

    Understanding(Usage usage) {
        this.usage = usage;
    }

    Reading read(Question question) {
        var typed = question.words();
        var meant = new Typing(usage).meant(typed, question.text());
        var words = new ArrayList<Syllable>();
        boolean decoded = false;
        for (int i = 0; i < typed.size(); i++) {
            boolean changed = !meant.get(i).equals(typed.get(i).in(question.text()));
            words.add(changed ? placed(Syllables.one(meant.get(i)), typed.get(i)) : typed.get(i));
            decoded |= changed;
        }
        var guesses = guesses(words);
        var read = new ArrayList<Word>();
        for (int i = 0; i < words.size(); i++) {
            read.add(new Word(words.get(i), guesses.others.get(i)));
        }
        var readAs = decoded ? written(question.text(), typed, meant) : null;
        return new Reading(read, readAs, suggestion(question.text(), typed, meant, guesses));
    }

    /// Corrections first, because marks are restored by neighbours, and a slip is no good neighbour.
    private Guesses guesses(List<Syllable> words) {
        var folded = new ArrayList<>(words.stream().map(Syllable::folded).toList());
        var corrected = new ArrayList<Boolean>();
        var spelling = new Spelling(usage);
        for (int i = 0; i < folded.size(); i++) {
            var better = spelling.correct(folded, i);
            corrected.add(better.isPresent());
            if (better.isPresent()) {
                folded.set(i, better.get());
            }
        }
        boolean marked = words.stream().anyMatch(Syllable::marked);
        boolean slip = corrected.contains(true);
        if (!marked && !slip) {
            return new Guesses(nothing(words.size()), corrected);
        }
        return new Guesses(restored(words, folded, corrected), corrected);
    }

    private List<@Nullable Syllable> restored(List<Syllable> words, List<String> folded, List<Boolean> corrected) {
        var plain = new ArrayList<Syllable>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            plain.add(corrected.get(i) ? marked(folded.get(i), word) : word);
        }
        var keys = new MarkRestorer(usage).restore(plain);
        var others = new ArrayList<@Nullable Syllable>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean same = keys.get(i).equals(word.key());
            others.add(same ? null : new Syllable(keys.get(i), folded.get(i), word.start(), word.end(), false, false));
        }
        return others;
    }

    /// The corrected letters with the marks that were typed; unmarked words have no say in their marks.
    private static Syllable marked(String folded, Syllable typed) {
        var marks = typed.marked() ? typed.key().substring(typed.folded().length()) : "~";
        return new Syllable(folded + marks, folded, typed.start(), typed.end(), false, false);
    }

    private static List<@Nullable Syllable> nothing(int size) {
        var none = new ArrayList<@Nullable Syllable>();
        for (int i = 0; i < size; i++) {
            none.add(null);
        }
        return none;
    }

    private static @Nullable String suggestion(String text, List<Syllable> typed, List<String> meant, Guesses guesses) {
        if (!guesses.corrected.contains(true)) {
            return null;
        }
        var better = new ArrayList<>(meant);
        for (int i = 0; i < better.size(); i++) {
            var other = guesses.others.get(i);
            if (other != null && (guesses.corrected.get(i) || !typed.get(i).marked())) {
                better.set(i, Syllables.written(other.key(), other.folded()));
            }
        }
        return written(text, typed, better);
    }

    private static Syllable placed(Syllable word, Syllable typed) {
        return new Syllable(word.key(), word.folded(), typed.start(), typed.end(), typed.afterBreak(), false);
    }

    /// The question with its words replaced, everything between them kept.
    private static String written(String text, List<Syllable> places, List<String> words) {
        var written = new StringBuilder();
        int at = 0;
        for (int i = 0; i < places.size(); i++) {
            written.append(text, at, places.get(i).start());
            written.append(words.get(i));
            at = places.get(i).end();
        }
        return written.append(text.substring(at)).toString().toLowerCase(Locale.ROOT);
    }

    private record Guesses(List<@Nullable Syllable> others, List<Boolean> corrected) {}
}
