package vn.thidua.emulation.scoring;

/// Points before they are rounded, and the calculation that led to them.
///
/// @param working in Vietnamese, without its result: `½ × 5 × 8/10`
public record Worked(Fraction points, String working) {}
