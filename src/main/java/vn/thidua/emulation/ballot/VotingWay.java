package vn.thidua.emulation.ballot;

public enum VotingWay {
    /// By raised hand; who voted how is written down.
    OPEN,
    /// Secret, on paper.
    PAPER,
    /// Secret, on phones: an envelope for each voter, all opened at once.
    SEALED
}
