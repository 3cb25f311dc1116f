package vn.thidua.emulation.council;

/// What a member marks on one dossier of a sealed list; its place in the order is what the envelope says.
public enum CouncilMark {
    /// Blank or invalid.
    BLANK,
    YES,
    NO;

    private static final CouncilMark[] ALL = values();

    /// @param code the two bits of the envelope; 3 is no mark that there is
    static CouncilMark of(int code) {
        return code < ALL.length ? ALL[code] : BLANK;
    }
}
