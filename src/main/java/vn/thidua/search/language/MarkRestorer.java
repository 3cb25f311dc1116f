package vn.thidua.search.language;

import java.util.ArrayList;
import java.util.List;

/// Puts back the marks that somebody left out, by what the index knows of neighbours.
public final class MarkRestorer {
    private static final int MOST_WAYS = 6;
    private static final double AS_TYPED = 2.0;
    private static final double A_MARK = 0.6;
    private final Usage usage;

    public MarkRestorer(Usage usage) {
        this.usage = usage;
    }

    /// The likely key of each word; marked words that the index knows stay as they are.
    public List<String> restore(List<Syllable> words) {
        var lattice = new Lattice(usage);
        var ways = new ArrayList<List<String>>();
        for (var word : words) {
            var here = ways(word);
            ways.add(here);
            lattice.place(here.stream()
                    .map(key -> new Lattice.Reading(key, word.folded(), true, credit(word.key(), key)))
                    .toList());
        }
        var best = lattice.best();
        var keys = new ArrayList<String>();
        for (int i = 0; i < best.size(); i++) {
            keys.add(ways.get(i).get(best.get(i)));
        }
        return keys;
    }

    /// What was typed has its credit, and so has every mark in common with it.
    private static double credit(String typed, String key) {
        if (key.equals(typed)) {
            return AS_TYPED;
        }
        int marks = typed.indexOf('~');
        if (marks < 0) {
            return 0;
        }
        return typed.substring(marks)
                        .chars()
                        .filter(mark -> key.indexOf(mark) > 0)
                        .count()
                * A_MARK;
    }

    private List<String> ways(Syllable word) {
        if (word.number() || (word.marked() && usage.ofKey(word.key()) > 0)) {
            return List.of(word.key());
        }
        var ways = new ArrayList<String>();
        ways.add(word.key());
        for (var key : usage.written(word.folded())) {
            if (ways.size() <= MOST_WAYS && !key.equals(word.key())) {
                ways.add(key);
            }
        }
        return ways;
    }
}
