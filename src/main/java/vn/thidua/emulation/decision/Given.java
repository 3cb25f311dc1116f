package vn.thidua.emulation.decision;

import java.time.LocalDate;

/// The number and the day of a decision.
///
/// @param written `206/QĐ-UBND`
public record Given(int number, String written, LocalDate on) {}
