package vn.thidua.emulation.pact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// What a target asks for, as a paper says it.
final class PlanWords {

    private PlanWords() {}

    static String of(Target target, List<Party> signers) {
        return switch (target.assignment()) {
            case Assignment.ToAll all -> said(target, all.plan());
            case Assignment.PerUnit each ->
                signers.stream()
                        .filter(party -> each.of(party.unit()).isPresent())
                        .map(party -> party.unitName() + ": "
                                + said(
                                        target,
                                        Objects.requireNonNull(each.plans().get(party.unit()))))
                        .collect(Collectors.joining("; "));
        };
    }

    private static String said(Target target, Plan plan) {
        var words = switch (plan) {
            case Plan.Done _ -> "hoàn thành";
            case Plan.Range range -> number(range.from()) + " – " + number(range.to());
            case Plan.Value one -> before(target.direction()) + number(one.value());
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

    private static String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
