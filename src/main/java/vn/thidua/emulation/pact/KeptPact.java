package vn.thidua.emulation.pact;

/// A pact as it is kept.
///
/// @param edition grows with every change of the text: what a form says it was read from
public record KeptPact(Occasion occasion, Pact pact, int edition) {}
