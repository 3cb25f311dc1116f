package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// A criterion of the base: a group of others, or a leaf that is scored.
public sealed interface Criterion {

    /// Unique in its set, as readers see it: `I.1.a`.
    String code();

    String title();

    /// Above nought.
    BigDecimal maxPoints();

    /// Whether classes test their floor on it.
    boolean floored();

    /// This and all below it, parents first.
    Stream<Criterion> all();

    /// @param ceiling whether the maximum is declared below the sum of the children's; otherwise it is that sum
    record Group(
            String code, String title, BigDecimal maxPoints, boolean ceiling, boolean floored, List<Criterion> children)
            implements Criterion {

        public Group {
            code = ScoringRefused.code(code);
            title = ScoringRefused.title(code, title);
            maxPoints = Exact.positive(maxPoints);
            children = List.copyOf(children);
            if (children.isEmpty()) throw new ScoringRefused.WithoutCriteria(code);
        }

        @Override
        public Stream<Criterion> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Criterion::all));
        }
    }

    /// @param evidenceRequired whether it is scored only with evidence
    record Leaf(
            String code,
            String title,
            BigDecimal maxPoints,
            Formula.OfLeaf<?> formula,
            boolean evidenceRequired,
            boolean floored)
            implements Criterion, Line {

        public Leaf {
            code = ScoringRefused.code(code);
            title = ScoringRefused.title(code, title);
            maxPoints = Exact.positive(maxPoints);
        }

        @Override
        public Stream<Criterion> all() {
            return Stream.of(this);
        }
    }
}
