package vn.thidua.emulation.rules;

/// How sure it is that a regulation says so.
public enum Certainty {
    /// Read in the full text.
    VERIFIED,
    /// Read in an excerpt or a quotation.
    EXCERPT,
    /// Told by others; to be checked before it is relied on.
    UNVERIFIED
}
