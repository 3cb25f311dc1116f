package vn.thidua.emulation.ballot;

import vn.thidua.platform.Right;

/// What not everybody may do in votes, besides being named for it. Preparing, opening, closing and declaring void is
/// for whoever leads the year, which the room of blocs knows.
public enum BallotRight implements Right {
    /// Vote for one's own unit.
    VOTE,
    /// Hold a share of the key, count and certify.
    COUNT
}
