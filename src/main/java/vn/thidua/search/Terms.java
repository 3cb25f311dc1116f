package vn.thidua.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import vn.thidua.search.language.Abbreviations;
import vn.thidua.search.language.Abbreviations.Match;
import vn.thidua.search.language.Syllable;
import vn.thidua.search.language.Syllables;

/// The terms of a text: its syllables, its neighbours, and both again for what its short forms stand for.
final class Terms {
    private final List<Syllable> words = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();
    private final List<Syllable> firsts = new ArrayList<>();
    private final List<Syllable> seconds = new ArrayList<>();

    Terms(String text, Abbreviations abbreviations) {
        var syllables = Syllables.of(text);
        Map<Integer, List<Match>> starts = new HashMap<>();
        Map<Integer, List<Match>> ends = new HashMap<>();
        for (var match : abbreviations.in(syllables)) {
            starts.computeIfAbsent(match.first(), k -> new ArrayList<>()).add(match);
            ends.computeIfAbsent(match.end() - 1, k -> new ArrayList<>()).add(match);
        }
        for (int i = 0; i < syllables.size(); i++) {
            word(syllables, i, starts.getOrDefault(i, List.of()), ends.getOrDefault(i, List.of()));
        }
        for (var all : starts.values()) {
            all.forEach(match -> neighbours(syllables, match));
        }
    }

    private void word(List<Syllable> all, int i, List<Match> starting, List<Match> ending) {
        var here = all.get(i);
        add(here, here.afterBreak() && i > 0 ? 2 : 1);
        if (i > 0 && !here.afterBreak()) {
            pair(all.get(i - 1), here);
        }
        int ahead = 0;
        for (var match : starting) {
            if (match.end() - match.first() == 1) {
                ahead = Math.max(ahead, longer(match, here, ahead));
            } else if (match.instead().size() == 1) {
                add(match.instead().getFirst(), 0);
            }
        }
        for (var match : ending) {
            if (match.end() - match.first() > 1) {
                match.instead().forEach(word -> add(word, 0));
            }
        }
    }

    /// A short form gives its words on the places from its own on, and stands once more at the last of them.
    private int longer(Match match, Syllable here, int ahead) {
        if (ahead > 0) {
            match.instead().forEach(word -> add(word, 0));
            return ahead;
        }
        for (int k = 0; k < match.instead().size(); k++) {
            add(match.instead().get(k), k == 0 ? 0 : 1);
        }
        add(here, 0);
        return match.instead().size();
    }

    private void neighbours(List<Syllable> all, Match match) {
        var instead = match.instead();
        if (match.first() > 0 && !all.get(match.first()).afterBreak()) {
            pair(all.get(match.first() - 1), instead.getFirst());
        }
        for (int k = 1; k < instead.size(); k++) {
            pair(instead.get(k - 1), instead.get(k));
        }
        if (match.end() < all.size() && !all.get(match.end()).afterBreak()) {
            pair(instead.getLast(), all.get(match.end()));
        }
    }

    private void add(Syllable word, int step) {
        words.add(word);
        steps.add(step);
    }

    private void pair(Syllable first, Syllable second) {
        firsts.add(first);
        seconds.add(second);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    Set<String> folded() {
        var folded = new LinkedHashSet<String>();
        words.forEach(word -> folded.add(word.folded()));
        return folded;
    }

    TokenStream words(boolean exact) {
        return new Stream(words.size()) {
            @Override
            void fill(CharTermAttribute term, PositionIncrementAttribute step, int i) {
                term.append(exact ? words.get(i).key() : words.get(i).folded());
                step.setPositionIncrement(steps.get(i));
            }
        };
    }

    TokenStream pairs(boolean exact) {
        return new Stream(firsts.size()) {
            @Override
            void fill(CharTermAttribute term, PositionIncrementAttribute step, int i) {
                var first = firsts.get(i);
                var second = seconds.get(i);
                term.append(exact ? first.key() : first.folded()).append('_');
                term.append(exact ? second.key() : second.folded());
            }
        };
    }

    static TokenStream of(Set<String> terms) {
        var all = List.copyOf(terms);
        return new Stream(all.size()) {
            @Override
            void fill(CharTermAttribute term, PositionIncrementAttribute step, int i) {
                term.append(all.get(i));
            }
        };
    }

    /// Hands ready terms to the index, which has nothing left to analyse.
    private abstract static class Stream extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final int size;
        private int next;

        Stream(int size) {
            this.size = size;
        }

        abstract void fill(CharTermAttribute term, PositionIncrementAttribute step, int i);

        @Override
        public final boolean incrementToken() {
            if (next == size) {
                return false;
            }
            clearAttributes();
            fill(term, step, next++);
            return true;
        }

        @Override
        public final void reset() {
            next = 0;
        }
    }
}
