package vn.thidua.search.language;

import java.util.ArrayList;
import java.util.List;

/// Decides whether words typed without an input method were Telex or VNI keys, or were meant as they stand.
public final class Typing {
    private static final double MARGIN = 3;
    private final Usage usage;

    public Typing(Usage usage) {
        this.usage = usage;
    }

    /// What each word was meant to be; the word itself where nothing speaks for a decoding.
    public List<String> meant(List<Syllable> words, String text) {
        var meant = new ArrayList<String>();
        var ways = new ArrayList<List<String>>();
        for (var word : words) {
            var typed = word.in(text);
            meant.add(typed);
            ways.add(word.marked() ? List.of() : known(typed));
        }
        if (ways.stream().allMatch(List::isEmpty)) {
            return meant;
        }
        var best = choose(words, ways);
        for (int i = 0; i < best.size(); i++) {
            if (best.get(i) > 0) {
                meant.set(i, ways.get(i).get(best.get(i) - 1));
            }
        }
        return meant;
    }

    /// Only syllables that occur: what nobody wrote is not what somebody looks for.
    private List<String> known(String typed) {
        return Keystrokes.readings(typed).stream()
                .filter(reading -> usage.ofKey(Syllables.one(reading).key()) > 0)
                .toList();
    }

    private List<Integer> choose(List<Syllable> words, List<List<String>> ways) {
        var lattice = new Lattice(usage);
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var readings = new ArrayList<Lattice.Reading>();
            boolean stands = usage.ofFolded(word.folded()) > 0;
            readings.add(new Lattice.Reading(word.key(), word.folded(), word.marked(), stands ? MARGIN : 0));
            for (var way : ways.get(i)) {
                var reading = Syllables.one(way);
                readings.add(new Lattice.Reading(reading.key(), reading.folded(), true, 0));
            }
            lattice.place(readings);
        }
        return lattice.best();
    }
}
