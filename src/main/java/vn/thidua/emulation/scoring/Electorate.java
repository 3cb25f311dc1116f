package vn.thidua.emulation.scoring;

/// What a share of votes is taken of.
public enum Electorate {
    /// All members, whether they came or not.
    ALL_MEMBERS,
    /// Those who came, and the absent who voted in writing.
    TAKING_PART
}
