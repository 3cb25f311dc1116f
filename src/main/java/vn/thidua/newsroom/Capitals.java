package vn.thidua.newsroom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Gives letters their capital back where the words around are printed in capitals.
final class Capitals {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int SURE = 2;

    private Capitals() {}

    /// @param folded places of letters whose capital the encoding could not say
    static String restored(String text, List<Integer> folded) {
        var unsure = new HashSet<>(folded);
        var words = WORD.matcher(text).results().toList();
        var sure = new ArrayList<Integer>();
        for (var word : words) sure.add(capitals(text, word, unsure));
        var result = new StringBuilder(text);
        for (var i = 0; i < words.size(); i++) {
            var alone = sure.get(i) >= 0 && sure.get(i) < SURE;
            var beside = i > 0 && sure.get(i - 1) >= SURE && touch(text, words.get(i - 1), words.get(i))
                    || i + 1 < words.size() && sure.get(i + 1) >= SURE && touch(text, words.get(i), words.get(i + 1));
            if (sure.get(i) >= SURE || alone && beside) raise(result, words.get(i));
        }
        return result.toString();
    }

    private static boolean touch(String text, MatchResult one, MatchResult next) {
        return text.substring(one.end(), next.start()).isBlank();
    }

    /// How many letters of the word are surely capitals; -1 when one surely is not.
    private static int capitals(String text, MatchResult word, HashSet<Integer> unsure) {
        var count = 0;
        for (var at = word.start(); at < word.end(); at++) {
            if (unsure.contains(at)) continue;
            if (!Character.isUpperCase(text.charAt(at))) return -1;
            count++;
        }
        return count;
    }

    private static void raise(StringBuilder text, MatchResult word) {
        text.replace(word.start(), word.end(), word.group().toUpperCase(Locale.ROOT));
    }
}
