package vn.thidua.emulation.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thidua.emulation.Typed;

/// Which line of a table stands within which: by its code, `I.1.a` within `I.1`, or as the line itself says. A line
/// stands within one above it.
public final class Outline {

    private static final int NONE = -1;
    private static final int UNKNOWN = -2;

    private final List<TypedLine> lines;
    private final int[] parents;

    private Outline(List<TypedLine> lines, int[] parents) {
        this.lines = List.copyOf(lines);
        this.parents = parents;
    }

    public static Outline of(List<TypedLine> lines) {
        var known = new HashMap<String, Integer>();
        var parents = new int[lines.size()];
        for (var i = 0; i < parents.length; i++) {
            var line = lines.get(i);
            parents[i] = line.outside() ? NONE : parent(line, known);
            if (!line.outside()) known.putIfAbsent(line.code(), i);
        }
        return new Outline(lines, parents);
    }

    private static int parent(TypedLine line, Map<String, Integer> known) {
        if (line.parent().equals(TypedLine.TOP)) return NONE;
        if (!line.parent().isEmpty()) return known.getOrDefault(line.parent(), UNKNOWN);
        for (var dot = line.code().lastIndexOf('.'); dot > 0; dot = line.code().lastIndexOf('.', dot - 1)) {
            var above = known.get(line.code().substring(0, dot));
            if (above != null) return above;
        }
        return NONE;
    }

    /// Whether the line names one to stand within, and none above it has that code.
    boolean astray(int line) {
        return parents[line] == UNKNOWN;
    }

    String parentCode(int line) {
        return parents[line] < 0 ? TypedLine.TOP : lines.get(parents[line]).code();
    }

    /// From nought, for lines that stand within no other.
    public int depth(int line) {
        var depth = 0;
        for (var at = parents[line]; at >= 0; at = parents[at]) depth++;
        return depth;
    }

    /// Lines of the base that stand directly within that line.
    List<Integer> within(int line) {
        return IntStream.range(0, parents.length)
                .filter(i -> parents[i] == line)
                .boxed()
                .toList();
    }

    /// Lines of the base that stand within no other.
    List<Integer> roots() {
        return IntStream.range(0, parents.length)
                .filter(i -> parents[i] < 0 && !lines.get(i).outside())
                .boxed()
                .toList();
    }

    /// Of the maxima of what stands directly within that line, as far as they are numbers; empty where nothing does.
    public Optional<BigDecimal> sum(int line) {
        return sum(within(line));
    }

    /// Of the maxima of those that stand within no other.
    public Optional<BigDecimal> total() {
        return sum(roots());
    }

    private Optional<BigDecimal> sum(List<Integer> some) {
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(some.stream()
                        .flatMap(i -> Typed.number(lines.get(i).max()).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /// A run of lines that fits on one page.
    ///
    /// @param from of its first line, from nought
    /// @param to of the line after its last
    public record Part(int from, int to) {}

    /// Begins a part with each line that stands within no other, and parts again what is longer than `most`, best where
    /// a line of the second level begins. All lines outside the base make parts of their own.
    public List<Part> parts(int most) {
        var parts = new ArrayList<Part>();
        var from = 0;
        for (var i = 1; i <= parents.length; i++)
            if (i == parents.length || begins(i)) {
                split(from, i, most, parts);
                from = i;
            }
        return parents.length == 0 ? List.of() : parts;
    }

    private boolean begins(int line) {
        return lines.get(line).outside() ? !lines.get(line - 1).outside() : parents[line] < 0;
    }

    private void split(int from, int to, int most, List<Part> parts) {
        var start = from;
        while (to - start > most) {
            var cut = start + most;
            while (cut > start + 1 && depth(cut) > 1) cut--;
            if (cut == start + 1) cut = start + most;
            parts.add(new Part(start, cut));
            start = cut;
        }
        parts.add(new Part(start, to));
    }
}
