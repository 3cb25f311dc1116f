package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a unit has for a criterion, before any points.
public sealed interface Input {

    /// Points that people give.
    record Points(BigDecimal points) implements Input {
        public Points {
            points = Exact.notNegative(points);
        }
    }

    record Done(boolean done) implements Input {}

    /// @param target what the unit was to reach, in the measure of the criterion; `null` where it has a result only
    /// @param actual what it reached
    record Measured(@Nullable BigDecimal target, BigDecimal actual) implements Input {
        public Measured {
            target = target == null ? null : Exact.notNegative(target);
            actual = Exact.notNegative(actual);
        }
    }

    /// Marks by those who assess, one of each; their average counts.
    record Marks(List<BigDecimal> marks) implements Input {
        public Marks {
            marks = marks.stream().map(Exact::notNegative).sorted().toList();
            if (marks.isEmpty()) throw new ScoringRefused.WithoutMarks();
        }

        Fraction average() {
            var sum = marks.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            return Fraction.of(sum, BigDecimal.valueOf(marks.size()));
        }
    }

    /// How many times each thing happened, by its code; what is not named did not happen.
    record Counts(Map<String, Integer> counts) implements Input {
        public Counts {
            for (var count : counts.values())
                if (count < 0) throw new ScoringRefused.BelowNought(String.valueOf(count));
            counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        }
    }

    /// An index or a rating that another body gives.
    record Imported(BigDecimal value) implements Input {
        public Imported {
            value = Exact.notNegative(value);
        }
    }
}
