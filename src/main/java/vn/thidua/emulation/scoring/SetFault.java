package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// What contradicts something else in a set, for those who draw it up.
public sealed interface SetFault {

    /// Of the line that is at fault; empty for the set itself.
    String code();

    /// Of its words in `messages.properties`.
    default String key() {
        return "SetFault." + getClass().getSimpleName();
    }

    /// What its words name: the code, and the numbers where there are some.
    default Object[] facts() {
        return switch (this) {
            case SumDiffers fault -> facts(fault.code(), fault.max(), fault.sum());
            case CeilingNotBelow fault -> facts(fault.code(), fault.max(), fault.sum());
            case FormulaDoesNotFit fault -> facts(fault.code(), fault.max());
            case TooFine fault -> facts(fault.code(), fault.max());
            case CodeTwice _, FloorOfNothing _ -> facts(code());
        };
    }

    private static Object[] facts(String code, BigDecimal... numbers) {
        return Stream.concat(Stream.of(code), Stream.of(numbers).map(ScoreWords::number))
                .toArray();
    }

    /// @param sum of the maxima of the children
    record SumDiffers(String code, BigDecimal max, BigDecimal sum) implements SetFault {}

    /// A ceiling is declared, but nothing reaches above it.
    record CeilingNotBelow(String code, BigDecimal max, BigDecimal sum) implements SetFault {}

    record CodeTwice(String code) implements SetFault {}

    /// The best result of its formula is not its maximum.
    record FormulaDoesNotFit(String code, BigDecimal max) implements SetFault {}

    /// The maximum has more decimals than the set rounds to.
    record TooFine(String code, BigDecimal max) implements SetFault {}

    /// Classes have a floor that no criterion is tested for.
    record FloorOfNothing(String code) implements SetFault {}

    /// All that is wrong, parents before children.
    static List<SetFault> of(
            Rounding rounding, BigDecimal max, List<Criterion> criteria, List<Extra> extras, GradeScale grades) {
        var faults = new ArrayList<SetFault>();
        var every = criteria.stream().flatMap(Criterion::all).toList();
        sum("", max, false, criteria, faults);
        for (var criterion : every)
            if (criterion instanceof Criterion.Group group)
                sum(group.code(), group.maxPoints(), group.ceiling(), group.children(), faults);
        codes(every, extras, faults);
        lines(rounding, every, extras, faults);
        if (grades.hasFloors() && every.stream().noneMatch(Criterion::floored)) faults.add(new FloorOfNothing(""));
        return List.copyOf(faults);
    }

    private static void sum(
            String code, BigDecimal max, boolean ceiling, List<Criterion> children, List<SetFault> faults) {
        var sum = children.stream().map(Criterion::maxPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (ceiling && max.compareTo(sum) >= 0) faults.add(new CeilingNotBelow(code, max, sum));
        if (!ceiling && max.compareTo(sum) != 0) faults.add(new SumDiffers(code, max, sum));
    }

    private static void codes(List<Criterion> every, List<Extra> extras, List<SetFault> faults) {
        var known = new HashSet<String>();
        Stream.concat(every.stream().map(Criterion::code), extras.stream().map(Extra::code))
                .filter(code -> !known.add(code))
                .distinct()
                .forEach(code -> faults.add(new CodeTwice(code)));
    }

    private static void lines(Rounding rounding, List<Criterion> every, List<Extra> extras, List<SetFault> faults) {
        var leaves = every.stream().filter(Line.class::isInstance).map(Line.class::cast);
        Stream.concat(leaves, extras.stream()).forEach(line -> {
            if (!line.formula().fits(line.maxPoints()))
                faults.add(new FormulaDoesNotFit(line.code(), line.maxPoints()));
            if (line.maxPoints().scale() > rounding.scale()) faults.add(new TooFine(line.code(), line.maxPoints()));
        });
    }
}
