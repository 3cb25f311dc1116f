package vn.thidua.emulation.pact;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thidua.emulation.Typed;

/// What a target asks for, as a paper says it.
public final class PlanWords {

    private PlanWords() {}

    static String of(Target target, List<Party> signers) {
        return switch (target.assignment()) {
            case Assignment.ToAll all -> of(target, all.plan());
            case Assignment.PerUnit each ->
                signers.stream()
                        .filter(party -> each.of(party.unit()).isPresent())
                        .map(party -> party.unitName() + ": "
                                + of(target, Objects.requireNonNull(each.plans().get(party.unit()))))
                        .collect(Collectors.joining("; "));
        };
    }

    public static String of(Target target, Plan plan) {
        var words = switch (plan) {
            case Plan.Done _ -> "hoàn thành";
            case Plan.Range range -> Typed.written(range.from()) + " – " + Typed.written(range.to());
            case Plan.Value one -> before(target.direction()) + Typed.written(one.value());
        };
        return plan instanceof Plan.Done ? words : words + " " + target.measureUnit();
    }

    private static String before(Direction direction) {
        return switch (direction) {
            case HIGHER -> "từ ";
            case LOWER -> "không quá ";
            case REACH -> "đúng ";
            case YES_NO -> "";
        };
    }
}
