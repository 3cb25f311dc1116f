package vn.thidua.emulation.ballot.web;

/// The share of a holder, shown once.
public record SharePage(BallotPage ballot, String phrase) {}
