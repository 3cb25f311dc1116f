package vn.thidua.search.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chooses one reading per place, so that neighbours fit each other best (Viterbi over the usage of pairs).
final class Lattice {
    private static final double TRUST_IN_PAIRS = 0.8;
    private final Usage usage;
    private final List<List<Reading>> places = new ArrayList<>();

    Lattice(Usage usage) {
        this.usage = usage;
    }

    /// A reading of one place: by key, or by folded form when it stands for everything that folds to it.
    record Reading(String key, String folded, boolean exact, double credit) {}

    void place(List<Reading> readings) {
        places.add(readings);
    }

    List<Integer> best() {
        var back = new ArrayList<int[]>();
        double[] score = {};
        for (int i = 0; i < places.size(); i++) {
            var here = places.get(i);
            var next = new double[here.size()];
            var from = new int[here.size()];
            for (int j = 0; j < here.size(); j++) {
                next[j] =
                        i == 0 ? likelihood(null, here.get(j)) : reach(score, places.get(i - 1), here.get(j), from, j);
                next[j] += here.get(j).credit;
            }
            back.add(from);
            score = next;
        }
        return trace(back, score);
    }

    private double reach(double[] score, List<Reading> before, Reading here, int[] from, int j) {
        double best = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < before.size(); k++) {
            double through = score[k] + likelihood(before.get(k), here);
            if (through > best) {
                best = through;
                from[j] = k;
            }
        }
        return best;
    }

    private double likelihood(@Nullable Reading before, Reading here) {
        double alone = (count(here) + 0.02) / (usage.texts() + 1.0);
        if (before == null || count(before) == 0) {
            return Math.log(alone);
        }
        int pair = before.exact && here.exact
                ? usage.ofPair(before.key, here.key)
                : usage.ofFoldedPair(before.folded, here.folded);
        return Math.log(TRUST_IN_PAIRS * pair / (count(before) + 1.0) + (1 - TRUST_IN_PAIRS) * alone);
    }

    private int count(Reading reading) {
        return reading.exact ? usage.ofKey(reading.key) : usage.ofFolded(reading.folded);
    }

    private List<Integer> trace(List<int[]> back, double[] score) {
        var path = new ArrayList<Integer>();
        int at = 0;
        for (int j = 1; j < score.length; j++) {
            at = score[j] > score[at] ? j : at;
        }
        for (int i = places.size() - 1; i >= 0; i--) {
            path.addFirst(at);
            at = back.get(i)[at];
        }
        return path;
    }
}
