package vn.thidua.emulation.dossier;

/// What a paper of a proposal is.
public enum PaperKind {
    /// Tờ trình.
    LETTER,
    /// Báo cáo thành tích.
    REPORT,
    /// Biên bản bình xét.
    MINUTES,
    /// Xác nhận sáng kiến.
    INITIATIVE,
    /// A decision that proves an earlier award which the history does not know.
    EARLIER_DECISION,
    OTHER
}
