package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.util.Collection;

/// Points of a criterion, and the points that the unit can reach there.
///
/// @param points from 0 to those achievable
/// @param achievable nought where nothing is assigned
/// @param complete whether nothing below it needs somebody
public record Subtotal(BigDecimal points, BigDecimal achievable, boolean complete) {

    public Subtotal {
        if (points.signum() < 0 || points.compareTo(achievable) > 0)
            throw new IllegalArgumentException(points + " of " + achievable);
    }

    static Subtotal sum(Collection<Subtotal> parts, BigDecimal ceiling) {
        var points = parts.stream().map(Subtotal::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        var achievable = parts.stream().map(Subtotal::achievable).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Subtotal(
                points.min(ceiling), achievable.min(ceiling), parts.stream().allMatch(Subtotal::complete));
    }

    public boolean assigned() {
        return achievable.signum() > 0;
    }

    /// Whether points × 100 ≥ percent × achievable; so of what is not assigned, always.
    boolean reaches(BigDecimal percent) {
        return points.multiply(Fraction.HUNDRED).compareTo(percent.multiply(achievable)) >= 0;
    }
}
