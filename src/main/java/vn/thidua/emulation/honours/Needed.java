package vn.thidua.emulation.honours;

/// What one must have received before.
///
/// @param timesRule the rule that says how often
/// @param consecutive in years that follow one another
public record Needed(AwardCode award, String timesRule, boolean consecutive) {}
