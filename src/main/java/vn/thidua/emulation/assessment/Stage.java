package vn.thidua.emulation.assessment;

/// Who says what a line is worth, in this order; the last word on a line stands.
public enum Stage {
    /// The member itself.
    SELF,
    /// Another member that checks it.
    CHECK,
    /// The emulation office.
    APPRAISAL,
    /// The emulation office, once the member has explained.
    FINAL
}
