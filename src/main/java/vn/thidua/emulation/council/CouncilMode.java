package vn.thidua.emulation.council;

public enum CouncilMode {
    /// Secret, on paper, counted by two tellers who do not see each other's numbers.
    PAPER,
    /// Secret, on phones: each member present sends one sealed envelope for the whole list; absent members write.
    SEALED,
    /// By raised hand; the numbers are written down by one teller.
    HANDS
}
