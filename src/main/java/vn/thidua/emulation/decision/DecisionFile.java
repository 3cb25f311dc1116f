package vn.thidua.emulation.decision;

/// A file of a decision: its frozen text, or that text with signatures; with what was found of the last of them
/// (invariant 37).
///
/// @param holder whom the certificate names; empty for a frozen text, as all that follows of it
/// @param verdict what was found: `GENUINE`, `UNLISTED`; empty for a frozen text
public record DecisionFile(
        int version,
        int seq,
        Kind kind,
        Way way,
        String sha256,
        int size,
        String holder,
        String authority,
        String serial,
        String fingerprint,
        boolean trusted,
        boolean stamped,
        String verdict,
        Hand by) {

    public enum Kind {
        FROZEN,
        PERSON,
        ORGANISATION
    }

    public enum Way {
        DRAWN,
        IN_PRODUCT,
        OUTSIDE
    }
}
