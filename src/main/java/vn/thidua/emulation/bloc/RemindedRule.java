package vn.thidua.emulation.bloc;

/// A rule's day in the calendar of which a room of the year reminds by itself, only those whom it concerns; so the
/// calendar does not.
///
/// @param rule e.g. `deadline.registration`
public record RemindedRule(String rule) {}
