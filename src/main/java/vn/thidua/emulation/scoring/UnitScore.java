package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thidua.organisation.UnitId;

/// All points of a unit by one set.
///
/// @param lines what each line gives, by code, in the order of the set
/// @param subtotals of every criterion of the base, by code
/// @param bonus points added outside the base
/// @param penalty points taken outside the base
/// @param deducted points taken in all: by penalties, and by criteria from which points are deducted
public record UnitScore(
        CriteriaSet set,
        UnitId unit,
        Map<String, Score> lines,
        Map<String, Subtotal> subtotals,
        Subtotal base,
        BigDecimal bonus,
        BigDecimal penalty,
        BigDecimal deducted) {

    static UnitScore of(CriteriaSet set, UnitId unit, Map<String, Score> lines) {
        var subtotals = new LinkedHashMap<String, Subtotal>();
        for (var criterion : set.criteria()) add(criterion, lines, subtotals);
        var top = set.criteria().stream()
                .map(criterion -> Objects.requireNonNull(subtotals.get(criterion.code())))
                .toList();
        var penalty = extras(set, lines, Extra.Sense.PENALTY);
        return new UnitScore(
                set,
                unit,
                Collections.unmodifiableMap(lines),
                Collections.unmodifiableMap(subtotals),
                Subtotal.sum(top, set.maxPoints()),
                extras(set, lines, Extra.Sense.BONUS),
                penalty,
                penalty.add(deducted(set, lines)));
    }

    private static Subtotal add(Criterion criterion, Map<String, Score> lines, Map<String, Subtotal> subtotals) {
        var subtotal = switch (criterion) {
            case Criterion.Leaf leaf -> leaf(leaf, Objects.requireNonNull(lines.get(leaf.code())));
            case Criterion.Group group ->
                Subtotal.sum(
                        group.children().stream()
                                .map(child -> add(child, lines, subtotals))
                                .toList(),
                        group.maxPoints());
        };
        subtotals.put(criterion.code(), subtotal);
        return subtotal;
    }

    private static Subtotal leaf(Criterion.Leaf leaf, Score score) {
        return switch (score) {
            case Score.Scored scored -> new Subtotal(scored.points(), leaf.maxPoints(), true);
            case Score.Unscored _ -> new Subtotal(BigDecimal.ZERO, leaf.maxPoints(), false);
            case Score.Unassigned _ -> new Subtotal(BigDecimal.ZERO, BigDecimal.ZERO, true);
        };
    }

    private static BigDecimal extras(CriteriaSet set, Map<String, Score> lines, Extra.Sense sense) {
        return set.extras().stream()
                .filter(extra -> extra.sense() == sense)
                .map(extra ->
                        lines.get(extra.code()) instanceof Score.Scored scored ? scored.points() : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal deducted(CriteriaSet set, Map<String, Score> lines) {
        return set.leaves()
                .filter(leaf -> leaf.formula() instanceof Deduction)
                .map(leaf -> lines.get(leaf.code()) instanceof Score.Scored scored
                        ? leaf.maxPoints().subtract(scored.points())
                        : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// What the line of that code gives; refuses an unknown one.
    public Score line(String code) {
        var line = lines.get(code);
        if (line == null) throw new ScoringRefused.UnknownCriterion(code);
        return line;
    }

    /// Of the criterion of that code in the base; refuses an unknown one.
    public Subtotal subtotal(String code) {
        var subtotal = subtotals.get(code);
        if (subtotal == null) throw new ScoringRefused.UnknownCriterion(code);
        return subtotal;
    }

    /// Base and bonus less penalties. It can exceed the achievable points, and fall below nought.
    public BigDecimal total() {
        return base.points().add(bonus).subtract(penalty);
    }

    /// Of the total in the achievable points of the base, exactly; 1 is 100 %. Refuses where nothing is assigned.
    public Fraction share() {
        if (!base.assigned()) throw new ScoringRefused.NothingAssigned();
        return Fraction.of(total(), base.achievable());
    }

    /// As it is shown, rounded as the set says.
    public BigDecimal percentage() {
        return share().times(Fraction.HUNDRED).rounded(set.rounding());
    }

    /// As it is shown; empty where nothing is assigned.
    public Optional<BigDecimal> shown() {
        return base.assigned() ? Optional.of(percentage()) : Optional.empty();
    }

    /// Codes of the lines that still need somebody.
    public List<String> open() {
        return lines.entrySet().stream()
                .filter(line -> line.getValue() instanceof Score.Unscored)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Refuses while a line needs somebody, naming the lines.
    public void mustBeComplete() {
        if (!open().isEmpty()) throw new ScoringRefused.NotAllScored(String.join(", ", open()));
    }
}
