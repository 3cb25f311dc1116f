package vn.thidua.emulation.council;

public enum CouncilMode {
    /// Secret, on paper, counted by two tellers who do not see each other's numbers.
    PAPER,
    /// By raised hand; the numbers are written down by one teller.
    HANDS
}
