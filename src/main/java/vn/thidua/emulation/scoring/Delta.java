package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Something that is counted, and what each of it gives or takes.
///
/// @param code by which a count names it
/// @param name as readers see it
/// @param points of each; never nought
public record Delta(String code, String name, BigDecimal points) {

    public Delta {
        code = ScoringRefused.code(code);
        name = ScoringRefused.title(code, name);
        points = Exact.number(points);
        if (points.signum() == 0) throw new ScoringRefused.NotAboveNought("0");
    }

    /// Refuses an empty list, and the same code twice.
    static List<Delta> list(List<Delta> deltas) {
        var codes = new HashSet<String>();
        for (var delta : deltas) if (!codes.add(delta.code())) throw new ScoringRefused.CountedTwice(delta.code());
        if (deltas.isEmpty()) throw new ScoringRefused.NothingCounted();
        return List.copyOf(deltas);
    }

    /// As above, of things that each have points above nought.
    static List<Delta> positive(List<Delta> deltas) {
        for (var delta : deltas) Exact.positive(delta.points());
        return list(deltas);
    }

    static void mustKnow(String criterion, List<Delta> deltas, Input.Counts counts) {
        for (var code : counts.counts().keySet())
            if (deltas.stream().noneMatch(delta -> delta.code().equals(code)))
                throw new ScoringRefused.UnknownCount(criterion, code);
    }

    static BigDecimal sum(List<Delta> deltas, Map<String, Integer> counts) {
        return deltas.stream()
                .map(delta -> delta.points().multiply(BigDecimal.valueOf(counts.getOrDefault(delta.code(), 0))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
