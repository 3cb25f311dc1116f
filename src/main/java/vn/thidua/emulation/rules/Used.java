package vn.thidua.emulation.rules;

import org.jspecify.annotations.Nullable;

/// A rule that may be used, with where it came from.
///
/// @param warning the number of a basis that lapsed between receipt and decision, or is used by leave; `null` without
public record Used(
        RuleValue value, Citation citation, @Nullable String warning) {}
