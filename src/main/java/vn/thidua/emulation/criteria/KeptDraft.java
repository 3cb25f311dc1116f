package vn.thidua.emulation.criteria;

import java.time.Instant;

/// The draft of a year.
///
/// @param edition grows with every change; whoever changes it says which one they saw
public record KeptDraft(TypedSet typed, int edition, Instant changedAt) {}
