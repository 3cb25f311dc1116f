package vn.thidua.emulation.honours;

/// Which rules of a package speak of a kind of award; empty where none does.
///
/// @param reward the multiple of the base salary; where the package has it by subject, `.collective` or `.individual`
///     follow
public record RuleKeys(String threshold, String reward, String consultation, String opinion, String deadline) {}
