package vn.thidua.emulation.rules;

import java.time.LocalDate;

/// A day of the calendar of an emulation year.
///
/// @param key e.g. `deadline.registration`
/// @param name in Vietnamese
public record Deadline(String key, String name, LocalDate on, RuleSource source, Citation citation) {}
