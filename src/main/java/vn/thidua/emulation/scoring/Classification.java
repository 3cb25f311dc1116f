package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The class of a unit, by its total and by the floor of each criterion.
///
/// @param hindrances what kept it from better classes, the best class first
public record Classification(Grade grade, List<Hindrance> hindrances) {

    /// Why a unit is not in a class.
    public sealed interface Hindrance {

        Grade grade();

        /// @param percentage what the unit reached, rounded as the set says
        record TotalTooLow(Grade grade, BigDecimal percentage) implements Hindrance {}

        /// @param code of the criterion below its floor
        /// @param percentage what the unit reached there, rounded as the set says
        record BelowFloor(Grade grade, String code, BigDecimal percentage) implements Hindrance {}
    }

    /// Refuses scores that still need somebody, and sets without classes.
    public static Classification of(UnitScore score) {
        score.mustBeComplete();
        var hindrances = new ArrayList<Hindrance>();
        for (var grade : score.set().grades().grades()) {
            var against = against(score, grade);
            if (against.isEmpty()) return new Classification(grade, List.copyOf(hindrances));
            hindrances.addAll(against);
        }
        throw new ScoringRefused.WithoutGrades();
    }

    private static List<Hindrance> against(UnitScore score, Grade grade) {
        var hindrances = new ArrayList<Hindrance>();
        var share = share(score);
        if (grade.takesAnybody()) return hindrances;
        if (share.compareTo(of100(grade.least())) < 0)
            hindrances.add(new Hindrance.TotalTooLow(grade, percentage(share, score)));
        score.set().all().filter(Criterion::floored).forEach(criterion -> {
            var subtotal = score.subtotal(criterion.code());
            if (!subtotal.reaches(grade.floor()))
                hindrances.add(new Hindrance.BelowFloor(
                        grade,
                        criterion.code(),
                        percentage(Fraction.of(subtotal.points(), subtotal.achievable()), score)));
        });
        return hindrances;
    }

    private static Fraction share(UnitScore score) {
        var whole = score.share();
        return score.set().grades().extrasCount()
                ? whole
                : Fraction.of(score.base().points(), score.base().achievable());
    }

    private static Fraction of100(BigDecimal percent) {
        return Fraction.of(percent, Fraction.HUNDRED);
    }

    private static BigDecimal percentage(Fraction share, UnitScore score) {
        return share.times(Fraction.HUNDRED).rounded(score.set().rounding());
    }
}
