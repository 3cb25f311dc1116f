package vn.thidua.audit.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/// What was taken away and what came, word by word; texts too long for that are set side by side whole.
public record Comparison(List<Piece> pieces) {

    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    public record Piece(Kind kind, String text) {}

    private static final int MOST = 2_000;
    private static final Pattern WORD = Pattern.compile("\\s+|[^\\s]+");

    static Comparison of(String before, String after) {
        var old = words(before);
        var now = words(after);
        if (old.size() > MOST || now.size() > MOST)
            return new Comparison(List.of(new Piece(Kind.GONE, before), new Piece(Kind.NEW, after)));
        return new Comparison(joined(steps(old, now)));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    /// The longest common sequence, read backwards from its table.
    private static List<Piece> steps(List<String> old, List<String> now) {
        var lengths = lengths(old, now);
        var steps = new ArrayList<Piece>();
        var i = old.size();
        var j = now.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && old.get(i - 1).equals(now.get(j - 1))) {
                steps.add(new Piece(Kind.SAME, old.get(--i)));
                j--;
            } else if (j > 0 && (i == 0 || lengths[i][j - 1] >= lengths[i - 1][j])) {
                steps.add(new Piece(Kind.NEW, now.get(--j)));
            } else {
                steps.add(new Piece(Kind.GONE, old.get(--i)));
            }
        }
        Collections.reverse(steps);
        return steps;
    }

    private static int[][] lengths(List<String> old, List<String> now) {
        var lengths = new int[old.size() + 1][now.size() + 1];
        for (var i = 1; i <= old.size(); i++)
            for (var j = 1; j <= now.size(); j++)
                lengths[i][j] = old.get(i - 1).equals(now.get(j - 1))
                        ? lengths[i - 1][j - 1] + 1
                        : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
        return lengths;
    }

    private static List<Piece> joined(List<Piece> steps) {
        var joined = new ArrayList<Piece>();
        for (var step : steps) {
            if (!joined.isEmpty() && joined.getLast().kind() == step.kind())
                joined.add(new Piece(step.kind(), joined.removeLast().text() + step.text()));
            else joined.add(step);
        }
        return List.copyOf(joined);
    }
}
