package vn.thidua.search.language;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The word one typing mistake away that fits its neighbours best; for one question, which may hold only so many
/// doubts.
public final class Spelling {
    private static final String KEYS = "abcdefghijklmnopqrstuvwxyz";
    private static final int SHORTEST = 3;
    private static final int ENOUGH_TOGETHER = 2;
    private static final int MOST_DOUBTS = 4;
    private final Usage usage;
    private int doubts;

    public Spelling(Usage usage) {
        this.usage = usage;
    }

    /// The folded form meant at this place: for a word nobody wrote, or for one that never stands beside its
    /// neighbours.
    public Optional<String> correct(List<String> folded, int at) {
        var word = folded.get(at);
        if (word.length() < 2 || Character.isDigit(word.charAt(0)) || fits(folded, at, word) > 0) {
            return Optional.empty();
        }
        boolean unknown = usage.ofFolded(word) == 0;
        if (++doubts > MOST_DOUBTS && !unknown || doubts > 2 * MOST_DOUBTS) {
            return Optional.empty();
        }
        if (!unknown && (folded.size() < 2 || word.length() < SHORTEST)) {
            return Optional.empty();
        }
        return edits(word).stream()
                .map(edit -> new Guess(edit, usage.ofFolded(edit)))
                .filter(guess -> guess.uses > 0)
                .map(guess -> guess.beside(fits(folded, at, guess.word)))
                .filter(guess -> unknown ? worthy(guess, word) : guess.together >= ENOUGH_TOGETHER)
                .max(Comparator.comparingInt(Guess::together).thenComparingInt(Guess::uses))
                .map(Guess::word);
    }

    private boolean worthy(Guess guess, String word) {
        return guess.together > 0 || word.length() >= SHORTEST;
    }

    /// How often the word stands beside both its neighbours, or beside its only one.
    private int fits(List<String> folded, int at, String word) {
        int before = at == 0 ? 0 : usage.ofFoldedPair(folded.get(at - 1), word);
        int after = at + 1 == folded.size() ? 0 : usage.ofFoldedPair(word, folded.get(at + 1));
        return before + after + (before > 0 && after > 0 ? 1000 : 0);
    }

    /// All words one slip away: a letter too few, too many, wrong, or two swapped.
    static Set<String> edits(String word) {
        var edits = new HashSet<String>();
        for (int i = 0; i <= word.length(); i++) {
            var head = word.substring(0, i);
            var tail = word.substring(i);
            if (!tail.isEmpty()) {
                edits.add(head + tail.substring(1));
            }
            if (tail.length() > 1) {
                edits.add(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
            }
            for (char key : KEYS.toCharArray()) {
                edits.add(head + key + tail);
                if (!tail.isEmpty()) {
                    edits.add(head + key + tail.substring(1));
                }
            }
        }
        edits.remove(word);
        edits.remove("");
        return edits;
    }

    private record Guess(String word, int uses, int together) {
        Guess(String word, int uses) {
            this(word, uses, 0);
        }

        Guess beside(int together) {
            return new Guess(word, uses, together);
        }
    }
}
